import { expect } from '@open-wc/testing';
import '../../../components/result/define.js';
import { shells } from '../../instrument/examples.js';
import { makeResult } from '../../../src/result/result.js';
import { score } from '../../../src/score/score.js';
import { clear, speak } from '../stage.js';
import { until } from '../../tools/deep.js';
import type { SamenResult } from '../../../components/result/result.js';

// Everything expected here was worked out by hand from the answers in test/golden, and is not computed.

const tidy = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
const cells = (row: Element): string[] => [...row.children].map(tidy);

/** What a page shows of a result, in reading order. */
class Page {
  constructor(private readonly root: ShadowRoot) {}
  readonly all = (selector: string): Element[] => [...this.root.querySelectorAll(selector)];
  readonly texts = (selector: string): string[] => this.all(selector).map(tidy);
  get sentence(): string {
    return this.texts('.lead')[0]!;
  }
  /** The numbers in the table, the names of its columns first. */
  get numbers(): string[][] {
    return this.all('details .scroll tr').map(cells);
  }
  /** Of each row of the picture: its name, where its mark stands (if it has one), and its words. */
  get marks(): [string, number | undefined, string][] {
    return this.all('.level').map((row) => {
      const at = row.querySelector('svg .on')?.getAttribute('cx');
      return [tidy(row.firstElementChild!), at ? Number(at) : undefined, tidy(row.lastElementChild!)];
    });
  }
  /** Of each zone: its name with its number, and its cards. */
  get zones(): [string, string[]][] {
    return this.all('.zone').map((zone) => [
      tidy(zone.querySelector('h4')!),
      [...zone.querySelectorAll('li')].map(tidy),
    ]);
  }
}

async function open(set: Partial<SamenResult>, lang: 'nl' | 'en' = 'nl'): Promise<Page> {
  speak(lang);
  const shown = Object.assign(document.createElement('samen-result'), set);
  document.body.append(shown);
  await until(() => shown.shadowRoot?.querySelector('.lead'), 'a sentence');
  return new Page(shown.shadowRoot!);
}

const golden = (name: string, lang?: 'nl' | 'en') => open({ src: `/test/golden/${name}.json` }, lang);

describe('what <samen-result> shows is what follows from the answers', () => {
  afterEach(clear);

  it('of typology', async () => {
    const page = await golden('typology');
    expect(page.sentence).to.equal(
      'Je gaf 12 van 13 kaarten een plek. De meeste staan bij: “Met bekenden, voor anderen”. Past nergens: 1.',
    );
    expect(page.zones).to.deep.equal([
      ['Met bekenden, voor elkaar 3', ['Eettafel', 'Buurtkoor', 'Lotgenotengroep']],
      ['Met bekenden, voor anderen 4', ['Belcirkel', 'Repair Café', 'Speeltuinbeheer', 'Buurtbarbecue']],
      ['Met onbekenden, voor elkaar 2', ['Buurtmoestuin', 'Klussendienst']],
      ['Met onbekenden, voor anderen 3', ['Buurtkoor', 'Buurtwebsite', 'Weggeefwinkel']],
    ]);
    expect(page.numbers).to.deep.equal([
      ['Vak', 'Aantal'],
      ['Met bekenden, voor elkaar', '3'],
      ['Met bekenden, voor anderen', '4'],
      ['Met onbekenden, voor elkaar', '2'],
      ['Met onbekenden, voor anderen', '3'],
      ['Past nergens', '1'],
      ['Nog niet geplaatst', '1'],
    ]);
  });

  it('of flow', async () => {
    const page = await golden('flow');
    expect(page.sentence).to.equal('Duidelijk aanwezig: 1 van 6 kenmerken. Het zwakst: Duidelijk doel en Grip.');
    // Three steps, at 12, 40 and 68. The weakest that can be changed come first, each with what to ask.
    expect(page.marks).to.deep.equal([
      ['Duidelijk doelWat zou jullie doel duidelijker maken?', 12, 'Nee'],
      ['GripWaarover willen jullie zelf meer kunnen beslissen?', 12, 'Nee'],
      ['BalansWelke taken mogen lastiger of juist makkelijker worden, en voor wie?', 40, 'Een beetje'],
      ['Directe feedback', 68, 'Ja, duidelijk'],
      ['Erin opgaan', undefined, 'niet ingevuld'],
      ['De tijd vliegt', 12, 'Nee'],
      ['Plezier erin', undefined, 'Niet van toepassing'],
      ['Aandacht zonder moeite', 40, 'Een beetje'],
    ]);
    // Five steps of 40 each way, from 40 at the left and 200 at the bottom: the middle of the fourth, and of the third.
    const [point] = page.all('.plot .on');
    expect([point!.getAttribute('cx'), point!.getAttribute('cy')]).to.deep.equal(['180', '100']);
    expect(page.texts('.plot text')).to.deep.equal(['Uitdaging →', 'Vaardigheid →']);
    expect(page.texts('.point strong')).to.deep.equal(['Moeilijk', 'Redelijk']);
    expect(page.numbers).to.deep.equal([
      ['Kenmerk', 'Antwoord'],
      ['Duidelijk doel', 'Nee'],
      ['Erin opgaan', 'niet ingevuld'],
      ['Directe feedback', 'Ja, duidelijk'],
      ['De tijd vliegt', 'Nee'],
      ['Balans', 'Een beetje'],
      ['Uitdaging', 'Moeilijk'],
      ['Vaardigheid', 'Redelijk'],
      ['Plezier erin', 'Niet van toepassing'],
      ['Grip', 'Nee'],
      ['Aandacht zonder moeite', 'Een beetje'],
    ]);
  });

  it('of flow in plain English', async () => {
    const page = await golden('flow.en.plain', 'en');
    expect(page.sentence).to.equal('Clearly present: 1 of 6 characteristics. Weakest: Clear goal and You can steer.');
    expect(page.texts('.point strong')).to.deep.equal(['Hard', 'Quite well']);
    expect(page.numbers).to.deep.equal([
      ['Characteristic', 'Answer'],
      ['Clear goal', 'No'],
      ['Forget everything', 'not answered'],
      ['See what works', 'Yes'],
      ['Time goes fast', 'No'],
      ['Right for you', 'A little'],
      ['How hard', 'Hard'],
      ['How well', 'Quite well'],
      ['Nice to do', 'Does not apply'],
      ['You can steer', 'No'],
      ['Easy to focus', 'A little'],
    ]);
  });

  it('of tuckman: the difference is that of the numbers as they are shown', async () => {
    const page = await golden('tuckman');
    // 5 and 13/4, shown as 5 and 3,3.
    expect(page.sentence).to.equal(
      'Je antwoorden wijzen het meest op: Afspraken maken (norming). Het verschil met de volgende is 1,7 op een schaal van 1 tot 5.',
    );
    // From 10 for 1 to 210 for 5: 13/5, 11/5, 5, 12/4 and 13/4.
    expect(page.marks).to.deep.equal([
      ['Kennismaken (forming)', 90, '2,6 (Antwoorden: 5)'],
      ['Botsen (storming)', 70, '2,2 (Antwoorden: 5)'],
      ['Afspraken maken (norming)', 210, '5 (Antwoorden: 4)'],
      ['Soepel samenwerken (performing)', 110, '3 (Antwoorden: 4)'],
      ['Afscheid nemen (adjourning)', 122.5, '3,3 (Antwoorden: 4)'],
    ]);
    // Half a step under the highest is not told apart from it: 4,5 to 5.
    const [band] = page.all('.near');
    expect([band!.getAttribute('x'), band!.getAttribute('width')]).to.deep.equal(['185', '25']);
    expect(page.texts('.level > strong')).to.deep.equal(['Afspraken maken (norming)']);
    expect(page.numbers).to.deep.equal([
      ['Kenmerk', 'Gemiddelde', 'Antwoorden'],
      ['Kennismaken (forming)', '2,6', '5'],
      ['Botsen (storming)', '2,2', '5'],
      ['Afspraken maken (norming)', '5', '4'],
      ['Soepel samenwerken (performing)', '3', '4'],
      ['Afscheid nemen (adjourning)', '3,3', '4'],
    ]);
  });

  it('of neighbourhood-offer', async () => {
    const page = await golden('neighbourhood-offer');
    expect(page.sentence).to.equal('Je vulde in: De activiteiten (2).');
    const [first, second] = ['what: "één" & <b>', 'what: "één" & <b>2'];
    expect(page.zones).to.deep.equal([
      ['Met bekenden, voor elkaar 0', []],
      ['Met bekenden, voor anderen 1', [first]],
      ['Met onbekenden, voor elkaar 1', [second]],
      ['Met onbekenden, voor anderen 0', []],
    ]);
    expect(page.texts('.report > p:not(.lead)')).to.include(
      'Je gaf 2 van 2 kaarten een plek, even veel bij: “Met bekenden, voor anderen” en “Met onbekenden, voor elkaar”. ' +
        'Leeg bleef: “Met bekenden, voor elkaar” en “Met onbekenden, voor anderen”.',
    );
    expect(page.all('.report > .scroll tr').map(cells)[0]).to.deep.equal([
      'Wat is het voor activiteit?',
      first,
      second,
    ]);
    expect(page.numbers).to.deep.equal([
      ['Kenmerk', 'Aantal'],
      ['De activiteiten', '2'],
      ['Met bekenden, voor elkaar', '0'],
      ['Met bekenden, voor anderen', '1'],
      ['Met onbekenden, voor elkaar', '1'],
      ['Met onbekenden, voor anderen', '0'],
    ]);
  });

  it('of neighbourhood-wishes', async () => {
    const page = await golden('neighbourhood-wishes');
    expect(page.sentence).to.equal('Je vulde in: Je gesprekken (2).');
    expect(page.zones).to.deep.equal([]);
    const rows = page.all('.report > .scroll tr').map(cells);
    expect(rows).to.have.length(10);
    expect(rows[6]).to.deep.equal(['Is dat uitgekomen?', 'Helemaal', 'Niet']);
    expect(page.numbers).to.deep.equal([
      ['Kenmerk', 'Aantal'],
      ['Je gesprekken', '2'],
    ]);
  });

  it('of a board where people are counted too: the table counts cards', async () => {
    const instrument = shells();
    const answers = { placements: { choir: ['core'], garden: ['core'] }, counts: { core: 7 } };
    const result = makeResult(instrument, answers, score(instrument, answers), {
      id: '01a20a75-b59a-7232-a65d-65be648f8b96',
      locale: 'nl',
      wording: 'standard',
      startedAt: '2026-11-23T22:10:16.090Z',
      completedAt: '2026-11-23T22:11:16.090Z',
    });
    const page = await open({ instrument, result });
    expect(page.texts('.zone p')[0]).to.equal('Hoeveel mensen? 7');
    expect(page.numbers.slice(0, 2)).to.deep.equal([
      ['Vak', 'Aantal'],
      ['core (nl)', '2'],
    ]);
  });
});
