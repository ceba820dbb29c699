import type { LanAddress } from './web/address.js';
import type { Locale } from '../../locale/resolve.js';

/** Addresses of the room. */
export interface Where {
  presenter: string;
  join: string;
  others: readonly LanAddress[];
  /** Only this laptop can reach it. */
  isAlone: boolean;
}

/** What the command and its own pages say. */
export interface Words {
  open(where: Where): string[];
  goesOn(people: number): string;
  code(code: string): string;
  again(people: number): string[];
  erased(people: number, file: string): string;
  kept(people: number, file: string): string;
  nothing: string;
  disk: string;
  presenterTitle: string;
  waitingTitle: string;
  waiting: string;
  noCodeTitle: string;
  noCode: string;
  missing: string;
  lost: string;
}

const nl: Words = {
  open: ({ presenter, join, others, isAlone }) => [
    '',
    `1. Open op deze laptop:  ${presenter}`,
    `2. Telefoons scannen de code, of typen:  ${join}`,
    ...others.map(({ name, address }) => `   Komt dat niet aan? Probeer ${address} (${name}).`),
    ...(isAlone ? ['   Deze laptop zit op geen netwerk. Zet wifi of een hotspot aan, en begin opnieuw.'] : []),
    '3. Telefoons en laptop zitten op hetzelfde wifi-netwerk. Vraagt de firewall iets? Sta het toe.',
    '',
    'Antwoorden liggen hier verzegeld. Alleen de browser op deze laptop kan ze lezen.',
    'Stoppen: Ctrl+C. Valt de laptop uit? Hetzelfde commando gaat verder.',
  ],
  goesOn: (people) => `De ruimte van daarvoor gaat verder. Deelnemers met een antwoord: ${people}.`,
  code: (code) => `De ruimte is open. De code is ${code}.`,
  again: (people) => [
    '',
    `Deelnemers met een antwoord: ${people}. Heb je de uitkomst bewaard in de browser?`,
    'Nog een keer Ctrl+C stopt, en wist de antwoorden hier. Met --keep blijven ze staan.',
  ],
  erased: (people, file) => `Gestopt. ${file} is gewist, met de verzegelde antwoorden erin (deelnemers: ${people}).`,
  kept: (people, file) => `Gestopt. De verzegelde antwoorden staan nog in ${file} (deelnemers: ${people}).`,
  nothing: 'Gestopt. Hier is niets bewaard.',
  disk: 'De schijf neemt een antwoord niet aan. Maak ruimte; telefoons sturen het opnieuw.',
  presenterTitle: 'Samen: jouw ruimte',
  waitingTitle: 'Nog even',
  waiting: 'De ruimte is nog niet open. Deze pagina probeert het vanzelf opnieuw.',
  noCodeTitle: 'Deze code is er niet',
  noCode: 'Kijk nog eens naar de code op het scherm, of scan de code.',
  missing: 'Deze pagina is er niet',
  lost: 'Typ het adres dat op het scherm staat.',
};

const en: Words = {
  open: ({ presenter, join, others, isAlone }) => [
    '',
    `1. Open on this laptop:  ${presenter}`,
    `2. Phones scan the code, or type:  ${join}`,
    ...others.map(({ name, address }) => `   Does that not arrive? Try ${address} (${name}).`),
    ...(isAlone ? ['   This laptop is on no network. Switch wifi or a hotspot on, and start again.'] : []),
    '3. Phones and laptop are on the same wifi. Does the firewall ask? Allow it.',
    '',
    'Answers lie here sealed. Only the browser on this laptop can read them.',
    'To stop: Ctrl+C. Does the laptop fail? The same command goes on.',
  ],
  goesOn: (people) => `The room from before goes on. People with an answer: ${people}.`,
  code: (code) => `The room is open. Its code is ${code}.`,
  again: (people) => [
    '',
    `People with an answer: ${people}. Did you save the outcome in the browser?`,
    'Ctrl+C once more stops, and erases the answers here. With --keep they stay.',
  ],
  erased: (people, file) => `Stopped. ${file} is erased, with the sealed answers in it (people: ${people}).`,
  kept: (people, file) => `Stopped. The sealed answers are still in ${file} (people: ${people}).`,
  nothing: 'Stopped. Nothing is kept here.',
  disk: 'The disk does not take an answer. Make room on it; phones send it again.',
  presenterTitle: 'Samen: your room',
  waitingTitle: 'One moment',
  waiting: 'The room is not open yet. This page tries again by itself.',
  noCodeTitle: 'There is no such code',
  noCode: 'Look again at the code on the screen, or scan the code.',
  missing: 'This page is not here',
  lost: 'Type the address that is on the screen.',
};

export const words: Record<Locale, Words> = { nl, en };
