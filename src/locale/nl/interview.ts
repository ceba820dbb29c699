import { strings as board } from './board.js';

/** Dutch: forms with repeating groups. */
export const strings = {
  ...board,
  'interview-filled': 'Je vulde in: {what}.',
  'interview-declined': 'Je hebt nog niets ingevuld.',
  add: 'Voeg toe',
  remove: 'Verwijder',
  'remove-what': 'Verwijder: {what}',
  removed: 'Verwijderd: {what}',
  added: 'Toegevoegd: {what}',
  up: 'Omhoog',
  down: 'Omlaag',
  'up-what': 'Omhoog: {what}',
  'down-what': 'Omlaag: {what}',
  moved: '{what} staat nu op plek {n} van {of}',
  'nothing-yet': 'Nog niets toegevoegd.',
  'no-cards-yet': 'Vul eerst hierboven iets in. Het komt hier vanzelf te staan.',
  'not-placed-yet': 'Zodra je hierboven iets een plek geeft, komt de vraag hier.',
  untitled: 'zonder naam {n}',
  'error-number': 'Vul een getal in',
  'error-number-range': 'Vul een getal in van {min} tot {max}',
  choose: 'Kies wat past. Meer dan één mag.',
  yes: 'ja',
};
