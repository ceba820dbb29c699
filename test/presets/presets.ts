import flow from '../../src/presets/flow/index.js';
import neighbourhoodOffer from '../../src/presets/neighbourhood-offer/index.js';
import neighbourhoodWishes from '../../src/presets/neighbourhood-wishes/index.js';
import tuckman from '../../src/presets/tuckman/index.js';
import typology from '../../src/presets/typology/index.js';
import type { Instrument } from '../../src/instrument/index.js';

export { flow, neighbourhoodOffer, neighbourhoodWishes, tuckman, typology };

/** Every preset that ships. */
export const presets: Instrument[] = [typology, flow, tuckman, neighbourhoodOffer, neighbourhoodWishes];
