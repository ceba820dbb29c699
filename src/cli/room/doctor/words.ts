import type { Locale } from '../../../locale/resolve.js';
import type { CheckName } from './checks.js';

interface Words {
  /** Before each line. */
  marks: { yes: string; no: string; but: string };
  /** What is so when all is well, and what it means for a room when it is not. */
  checks: Record<CheckName, { well: string; else: string }>;
  unreachable: string;
  refused: string;
  version: string;
  /** Phones are not let in, and facilitators are. */
  phonesRefused: string;
  usable: string;
  withCare: string;
  unusable: string;
}

const en: Words = {
  marks: { yes: 'ok ', no: 'NO ', but: 'but' },
  checks: {
    live: {
      well: 'An answer reaches the screen as it is sent.',
      else: 'An answer does not reach the screen. Either phones may not write, or facilitators may not read: look at the rules of the server (docs/live/brokers.md).',
    },
    kept: {
      well: 'An answer stays for a screen that opens later.',
      else: 'An answer does not stay: the server forgets retained messages. A screen that opens late, or is opened again, is empty until phones send again, which takes a minute and a half.',
    },
    all: {
      well: 'A screen that opens later gets the answers of everybody.',
      else: 'A screen that opens later does not get the answers of everybody, as the server gives nothing to who asks for many topics at once. RabbitMQ is known for that. Take another server.',
    },
    control: {
      well: 'Phones read what the facilitator says.',
      else: 'Phones do not read what the facilitator says: they wait for a room that never opens. Allow phones to read samen/v1/+/_ctl and samen/v1/+/_r/+.',
    },
    last: {
      well: 'Of several answers of one person the last one counts.',
      else: 'Of several answers of one person an older one stays. The screen keeps the newest that it has seen; one that opens later may show an older one.',
    },
    again: {
      well: 'Who asks again gets everything again.',
      else: 'Who asks again gets nothing. A screen that missed something has to connect anew.',
    },
    clear: {
      well: 'The facilitator can clear answers.',
      else: 'The facilitator cannot clear answers: after the end of a room they stay on the server, sealed. Allow facilitators to write.',
    },
    size: {
      well: 'The largest answer fits (64 kB).',
      else: 'The largest answer (64 kB) does not fit: people with long texts cannot send. Raise the largest size of a packet to 70,000 bytes.',
    },
    many: {
      well: 'A screen that opens late gets 1,200 answers.',
      else: 'A screen that opens late gets only a part of 1,200 answers. In Mosquitto: max_queued_messages 0.',
    },
    twice: {
      well: 'One person with two pages open can still send.',
      else: 'One person with two pages open in one room may not get an answer through until one of them is closed.',
    },
    hidden: {
      well: 'Phones do not get the sealed answers of others.',
      else: 'Any phone can get the sealed answers of others. It cannot read them, but it sees how many there are and when. Rules for this are in docs/live/brokers.md.',
    },
    own: {
      well: 'Phones cannot clear the answers of others.',
      else: 'Any phone that knows the slot of another can clear that answer. It cannot put another in its place, and it comes back within a minute and a half while that page is open.',
    },
    quiet: {
      well: 'A quiet connection stays open.',
      else: 'A quiet connection is closed within half a minute, by the server or something before it. Phones connect again by themselves; it costs battery and may show for a moment.',
    },
  },
  unreachable: 'Nobody answers there. Is the address right, with its path, and does the server speak WebSocket?',
  refused: 'The server does not let the facilitator in: --user NAME, with the password in SAMEN_PASSWORD.',
  version: 'Something answers there, but it does not speak MQTT 3.1.1 over WebSocket.',
  phonesRefused:
    'The server lets no phone in without an account. Phones have none: allow anonymous clients, with rules.',
  usable: 'A room works here.',
  withCare: 'A room works here, with what is said after "but".',
  unusable: 'A room does not work well here.',
};

const nl: Words = {
  marks: { yes: 'goed', no: 'NEE ', but: 'maar' },
  checks: {
    live: {
      well: 'Een antwoord komt op het scherm zodra het is verstuurd.',
      else: 'Een antwoord komt niet op het scherm. Telefoons mogen niet schrijven, of begeleiders niet lezen: kijk naar de regels van de server (docs/live/brokers.md).',
    },
    kept: {
      well: 'Een antwoord blijft liggen voor een scherm dat later opengaat.',
      else: 'Een antwoord blijft niet liggen: de server vergeet bewaarde berichten. Een scherm dat later of opnieuw opengaat, is leeg tot telefoons weer sturen; dat duurt anderhalve minuut.',
    },
    all: {
      well: 'Een scherm dat later opengaat, krijgt de antwoorden van iedereen.',
      else: 'Een scherm dat later opengaat, krijgt niet de antwoorden van iedereen: de server geeft niets aan wie om veel onderwerpen tegelijk vraagt. RabbitMQ staat daarom bekend. Neem een andere server.',
    },
    control: {
      well: 'Telefoons lezen wat de begeleider zegt.',
      else: 'Telefoons lezen niet wat de begeleider zegt: zij wachten op een kamer die nooit opengaat. Laat telefoons samen/v1/+/_ctl en samen/v1/+/_r/+ lezen.',
    },
    last: {
      well: 'Van meer antwoorden van één mens telt het laatste.',
      else: 'Van meer antwoorden van één mens blijft een ouder liggen. Het scherm houdt het nieuwste dat het zag; een scherm dat later opengaat, toont misschien een ouder.',
    },
    again: {
      well: 'Wie opnieuw vraagt, krijgt alles opnieuw.',
      else: 'Wie opnieuw vraagt, krijgt niets. Een scherm dat iets miste, moet opnieuw verbinden.',
    },
    clear: {
      well: 'De begeleider kan antwoorden wissen.',
      else: 'De begeleider kan antwoorden niet wissen: na het einde van een kamer blijven ze op de server, verzegeld. Laat begeleiders schrijven.',
    },
    size: {
      well: 'Het grootste antwoord past (64 kB).',
      else: 'Het grootste antwoord (64 kB) past niet: mensen met lange teksten kunnen niet sturen. Zet de grootste maat van een pakket op 70.000 bytes.',
    },
    many: {
      well: 'Een scherm dat laat opengaat, krijgt 1.200 antwoorden.',
      else: 'Een scherm dat laat opengaat, krijgt maar een deel van 1.200 antwoorden. In Mosquitto: max_queued_messages 0.',
    },
    twice: {
      well: 'Eén mens met twee pagina’s open kan toch sturen.',
      else: 'Bij één mens met twee pagina’s open in één kamer komt een antwoord er misschien pas door als er één dicht is.',
    },
    hidden: {
      well: 'Telefoons krijgen de verzegelde antwoorden van anderen niet.',
      else: 'Elke telefoon kan de verzegelde antwoorden van anderen krijgen. Lezen kan die ze niet, wel zien hoeveel het er zijn en wanneer. Regels daarvoor staan in docs/live/brokers.md.',
    },
    own: {
      well: 'Telefoons kunnen de antwoorden van anderen niet wissen.',
      else: 'Elke telefoon die de plek van een ander kent, kan dat antwoord wissen. Er iets anders neerleggen kan niet, en het komt binnen anderhalve minuut terug zolang die pagina open is.',
    },
    quiet: {
      well: 'Een stille verbinding blijft open.',
      else: 'Een stille verbinding wordt binnen een halve minuut verbroken, door de server of iets ervoor. Telefoons verbinden vanzelf weer; dat kost batterij en is soms even te zien.',
    },
  },
  unreachable: 'Daar antwoordt niemand. Klopt het adres, met het pad erin, en spreekt de server WebSocket?',
  refused: 'De server laat de begeleider niet binnen: --user NAAM, met het wachtwoord in SAMEN_PASSWORD.',
  version: 'Daar antwoordt iets, maar het spreekt geen MQTT 3.1.1 over WebSocket.',
  phonesRefused:
    'De server laat geen telefoon binnen zonder account. Telefoons hebben er geen: laat anonieme clients toe, met regels.',
  usable: 'Een kamer werkt hier.',
  withCare: 'Een kamer werkt hier, met wat er achter "maar" staat.',
  unusable: 'Een kamer werkt hier niet goed.',
};

export const words: Record<Locale, Words> = { en, nl };
