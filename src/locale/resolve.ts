import type { strings as about } from './nl/about.js';
import type { strings as assessment } from './nl/assessment.js';
import type { strings as checklist } from './nl/checklist.js';
import type { strings as common } from './nl/common.js';
import type { strings as course } from './nl/course.js';
import type { strings as deliver } from './nl/deliver.js';
import type { strings as group } from './nl/group.js';
import type { strings as interview } from './nl/interview.js';
import type { strings as help } from './nl/help.js';
import type { strings as join } from './nl/join.js';
import type { strings as keep } from './nl/keep.js';
import type { strings as open } from './nl/open.js';
import type { strings as required } from './nl/required.js';
import type { strings as record } from './nl/record.js';
import type { strings as room } from './nl/room.js';
import type { strings as several } from './nl/several.js';
import type { strings as sorter } from './nl/sorter.js';
import type { strings as trouble } from './nl/trouble.js';

/** The name of an interface text. */
export type Key = keyof (typeof common &
  typeof about &
  typeof assessment &
  typeof checklist &
  typeof course &
  typeof deliver &
  typeof group &
  typeof interview &
  typeof help &
  typeof join &
  typeof keep &
  typeof open &
  typeof required &
  typeof record &
  typeof room &
  typeof several &
  typeof sorter &
  typeof trouble);
export type Strings = Partial<Record<Key, string>>;

/** A part of the interface's texts in each language. A new language is one folder, and a line in each part. */
export type Part = Record<Locale, () => Promise<{ strings: Strings }>>;

export type Locale = 'nl' | 'en';

/** What every element says; what only one kind says is loaded with that kind. */
export const commonPart: Part = {
  nl: () => import('./nl/common.js'),
  en: () => import('./en/common.js'),
};

/** The interface language for a BCP 47 tag: "nl-BE" is Dutch, an unknown or empty one English. */
export const resolveLocale = (tag: string): Locale => (/^nl(?![a-z])/i.test(tag) ? 'nl' : 'en');

/** Looks up an interface text and fills in `{name}`. */
export type Translate = (key: Key, values?: Record<string, string | number>) => string;

export const translator =
  (strings: Strings): Translate =>
  (key, values = {}) =>
    (strings[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
