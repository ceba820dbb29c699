import { resolveLocale } from '../locale/resolve.js';

/** Something that the person at the keyboard can mend; its message says how. Ends the command with `exit`. */
export class Trouble extends Error {
  constructor(
    message: string,
    readonly exit = 2,
  ) {
    super(message);
  }
}

/** What the system says, by its code, for the files of people. */
const sentences = {
  en: {
    ENOENT: 'there is no such file or folder',
    EACCES: 'this may not be read or written by you',
    EPERM: 'this may not be read or written by you',
    EISDIR: 'this is a folder',
    ENOTDIR: 'a part of this path is a file',
    ENOSPC: 'the disk is full; for space elsewhere, set TMPDIR',
  },
  nl: {
    ENOENT: 'dit bestand of deze map is er niet',
    EACCES: 'je mag dit niet lezen of schrijven',
    EPERM: 'je mag dit niet lezen of schrijven',
    EISDIR: 'dit is een map',
    ENOTDIR: 'een deel van dit pad is een bestand',
    ENOSPC: 'de schijf is vol; kies met TMPDIR een andere plek',
  },
};

/** What went wrong with a file or the disk, in words; anything else as it says itself. */
export function said(error: unknown, locale = 'en'): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const known: Record<string, string> = sentences[resolveLocale(locale)];
  return known[code] ?? message;
}
