import { randomBytes } from 'node:crypto';
import { needsScript } from '../../locale/needs-script.js';
import { withoutLogin } from '../../live/address.js';
import { readLink } from '../../live/link.js';
import { sayer } from '../../instrument/text.js';
import { instrumentIn, presets } from '../instruments.js';
import { Codes } from './web/codes.js';
import { libraryFiles, page, type Page } from './web/files.js';
import { elementPage, roomCss, sentencePage } from './web/pages.js';
import { words } from './words.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Log } from './broker/log.js';
import type { Options } from './options.js';
import type { Site } from './web/web.js';

const fileOf = '/instrument.json';

/** Seconds between two looks of a phone that came too early. */
const AGAIN = 4;

/** What stands behind the `#` of a join link; undefined for what is none, and for one with private keys in it. */
function fragmentOf(link: string): string | undefined {
  try {
    return readLink(link).presenter ? undefined : link.slice(link.indexOf('#') + 1);
  } catch {
    return undefined;
  }
}

/**
 * What is asked in the room.
 * @throws Trouble when a file holds no instrument.
 */
export async function instrumentOf({ of, lang }: Options): Promise<Instrument> {
  return 'file' in of ? instrumentIn(of.file, lang) : presets.find(({ passport }) => passport.id === of.preset)!;
}

function pagesOf(options: Options, instrument: Instrument, join: string): Site['pages'] {
  const { of, lang, wording, floor, names, broker } = options;
  const said = words[lang];
  const html = (body: Buffer): Page => page('page.html', body);
  const attributes = {
    ...('file' in of ? { src: fileOf } : { instrument: of.preset }),
    join,
    codes: '/r',
    server: broker,
    floor: String(floor),
    ...(wording === 'plain' && { wording }),
    ...(names && { names: '' }),
  };
  const title = sayer(instrument, lang)('title');
  const fallback = needsScript[lang];
  return {
    presenter: html(elementPage(lang, { tag: 'samen-room', title: said.presenterTitle, fallback }, attributes)),
    join: html(
      elementPage(
        lang,
        { tag: 'samen-join', title, fallback },
        { codes: '/r', server: broker && withoutLogin(broker) },
      ),
    ),
    waiting: html(sentencePage(lang, said.waitingTitle, [said.waiting], AGAIN)),
    noCode: html(sentencePage(lang, said.noCodeTitle, [said.noCode])),
    missing: html(sentencePage(lang, said.missing, [said.lost])),
  };
}

/** A secret that lasts as long as the log. */
async function secretIn(log: Log): Promise<string> {
  const before = log.latest.get('host')?.toString();
  if (before) return before;
  const secret = randomBytes(16).toString('base64url');
  await log.set('host', Buffer.from(secret));
  return secret;
}

/**
 * The pages of a room.
 * @param join address of the page for phones.
 */
export async function siteOf(
  options: Options,
  instrument: Instrument,
  log: Log,
  join: string,
  opened: Site['opened'],
): Promise<Site> {
  const files = await libraryFiles('/samen/');
  files.set('/room.css', page('room.css', roomCss));
  if ('file' in options.of) files.set(fileOf, page(fileOf, Buffer.from(JSON.stringify(instrument))));
  return {
    files,
    pages: pagesOf(options, instrument, join),
    codes: new Codes(log),
    secret: await secretIn(log),
    isSecure: !!options.https,
    broker: options.broker,
    fragmentOf,
    opened,
  };
}
