import type { Finding, Problem, ProblemCode } from './problem.js';

type Sentences = Record<ProblemCode, string>;

const en: Sentences = {
  'not-json': 'This is not valid JSON. Look at line {line}.',
  'not-found': 'There is no file at {url} (the server answered {status}). Check the address in "src".',
  unreachable: 'The file at {url} could not be fetched. Check the address, and that the other site allows it (CORS).',
  'too-large': 'The definition is larger than {expected} kB. Split it into several instruments.',
  'unknown-preset': 'There is no preset called "{id}". Choose one of: {among}.',
  'wrong-kind':
    'This is a definition of kind "{found}". Show it with <samen-{found}>; this element shows kind "{expected}".',
  'no-instrument':
    'No instrument is named. Set "instrument" to a preset ({among}) or "src" to the address of a definition.',
  'not-an-instrument':
    'This is not a definition of an instrument: an object with "format", "kind" and "passport" is expected.',
  missing: 'This is missing. Add it.',
  'wrong-type': 'Here a value of type {expected} is expected; found: {found}.',
  'wrong-value': '"{found}" is not possible here. Choose one of: {expected}.',
  'unknown-key': '"{key}" is not known here. Check the spelling, or remove it.',
  'too-few': 'This is too short or too low: at least {expected}.',
  'too-many': 'This is too long or too high: at most {expected}.',
  'not-an-id':
    '"{found}" does not have the right form. An id has small letters, digits and hyphens, as in "supper-club"; a version is like "1.0.0"; a language is like "nl".',
  duplicate: 'The id "{id}" is used before, at {first}. Give each thing an id of its own.',
  'missing-text': 'The text for "{key}" is missing in {locale}. Add it, or remove the other language.',
  'unknown-text': 'There is nothing with the id "{key}". Check the spelling, or remove this text.',
  'no-such-id': 'There is no "{id}" here. Choose one of: {among}.',
  'wrong-number': 'The number does not fit: {expected} expected, {found} found.',
  'not-a-result': 'This is not a result of Samen.',
  newer: 'This was made with a newer version ({found}). Update the page, then open it again.',
};

const nl: Sentences = {
  'not-json': 'Dit is geen geldige JSON. Kijk op regel {line}.',
  'not-found': 'Er staat geen bestand op {url} (de server antwoordde {status}). Controleer het adres in "src".',
  unreachable:
    'Het bestand op {url} kon niet worden opgehaald. Controleer het adres, en of de andere site het toestaat (CORS).',
  'too-large': 'De definitie is groter dan {expected} kB. Verdeel haar over meer instrumenten.',
  'unknown-preset': 'Er is geen kant-en-klaar instrument met de naam "{id}". Kies uit: {among}.',
  'wrong-kind':
    'Dit is een definitie van soort "{found}". Toon die met <samen-{found}>; dit element toont soort "{expected}".',
  'no-instrument':
    'Er is geen instrument genoemd. Zet in "instrument" een naam ({among}) of in "src" het adres van een definitie.',
  'not-an-instrument':
    'Dit is geen definitie van een instrument: verwacht is een object met "format", "kind" en "passport".',
  missing: 'Dit ontbreekt. Vul het aan.',
  'wrong-type': 'Hier hoort een waarde van type {expected}; gevonden: {found}.',
  'wrong-value': '"{found}" kan hier niet. Kies uit: {expected}.',
  'unknown-key': '"{key}" is hier niet bekend. Controleer de spelling, of haal het weg.',
  'too-few': 'Dit is te kort of te laag: minstens {expected}.',
  'too-many': 'Dit is te lang of te hoog: hoogstens {expected}.',
  'not-an-id':
    '"{found}" heeft niet de goede vorm. Een id heeft kleine letters, cijfers en streepjes, zoals "buurt-eten"; een versie is zoals "1.0.0"; een taal is zoals "nl".',
  duplicate: 'De id "{id}" is al gebruikt, bij {first}. Geef elk ding een eigen id.',
  'missing-text': 'De tekst voor "{key}" ontbreekt in {locale}. Vul die aan, of haal de andere taal weg.',
  'unknown-text': 'Er is niets met de id "{key}". Controleer de spelling, of haal deze tekst weg.',
  'no-such-id': 'Er is hier geen "{id}". Kies uit: {among}.',
  'wrong-number': 'Het aantal past niet: {expected} verwacht, {found} gevonden.',
  'not-a-result': 'Dit is geen resultaat van Samen.',
  newer: 'Dit is gemaakt met een nieuwere versie ({found}). Werk de pagina bij en open het dan opnieuw.',
};

/** A finding as a sentence for the person who wrote the definition. */
export function inWords({ path, code, values = {} }: Finding, locale = 'en'): Problem {
  const sentence = (locale.startsWith('nl') ? nl : en)[code];
  return { path, code, message: sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? '…')) };
}
