import { expect } from '@open-wc/testing';
import { keyboard, mouse } from '../tools/hands.js';
import { comparable, place, walk, type Journey, type Way } from './journey.js';
import { clear } from './stage.js';

/** Every hand at both paces and in both languages. */
const everyWay: Way[] = [
  { hand: mouse, lang: 'nl', pace: 'page' },
  { hand: mouse, lang: 'en', pace: 'scroll' },
  { hand: keyboard, lang: 'en', pace: 'page' },
  { hand: keyboard, lang: 'nl', pace: 'scroll' },
];

/** The result is the same whichever way a person goes. */
export function givesOneResult(journey: Journey, ways = everyWay): void {
  const { instrument, manner } = journey;
  describe(`${instrument}${manner ? ` (${manner})` : ''}, from the first question to the result`, () => {
    afterEach(clear);
    for (const way of ways)
      it(`gives the same result by ${way.hand.name}, in ${way.lang}, at the pace of a ${way.pace}`, async () => {
        const widget = await place(journey, way);
        const result = await walk(journey, way, widget);
        expect(comparable(result)).to.deep.equal({ answers: journey.answers, scores: journey.scores });
        expect(result.locale).to.equal(way.lang);
        expect(result).to.deep.equal(widget.result);
      });
  });
}
