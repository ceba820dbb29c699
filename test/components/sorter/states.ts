import { all, find } from '../../tools/deep.js';
import type { State } from '../access/states.js';

/** What only a sorter has; shown on the board. */
export const states: State[] = [
  {
    name: 'cards in the pile, in zones and nowhere',
    async reach({ person, say, word }) {
      for (const [card, zone] of [
        ['choir', say('known-others')],
        ['website', word.none],
      ] as const) {
        await person.press(say(card));
        await person.press(word.placeHere(say(card), zone));
      }
      for (const summary of all(person.root, 'button')) if (summary.localName === 'summary') summary.click();
    },
  },
  {
    name: 'the dialog that moves a card',
    async reach({ person, say, word }) {
      await person.press(word.move(say('choir')));
      await person.press(say('known-others'), word.moveTo(say('choir')));
      await person.press(word.move(say('choir')));
      await find(person.root, 'dialog', word.moveTo(say('choir')));
    },
  },
  {
    name: 'a card that waits for a zone',
    async reach({ person, say, word }) {
      await person.press(say('choir'));
      await find(person.root, 'button', word.placeHere(say('choir'), say('known-others')));
    },
  },
  {
    name: 'a card in two zones, and one of one’s own',
    attributes: { view: 'list' },
    async reach({ person, say, word }) {
      await person.write(word.cardName, 'Straatfeest');
      await person.press(word.addCard);
      await person.choose(say('choir'), word.several);
      for (const zone of ['known-others', 'known-each-other']) await person.tick(say(zone), say('choir'));
      await person.press(word.rename('Straatfeest'));
    },
  },
];
