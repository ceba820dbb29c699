import type { ProblemTexts } from '../in-words.js';

/** Problems in English. */
export const problems: ProblemTexts = {
  sentences: {
    'not-json': 'This is not valid JSON.[ Look at line {line}.]',
    'not-found': 'There is no file at {url} (the server answered {status}). Check the address in "src".',
    unreachable: 'The file at {url} could not be fetched. Check the address, and that the other site allows it (CORS).',
    'too-large': 'This is larger than {expected} kB. Split the definition into several instruments.',
    'unknown-preset': 'There is no preset called "{id}". Choose one of: {among}.',
    'wrong-kind':
      'This is a definition of kind "{found}". Show it with <samen-{found}>; this element shows kind "{expected}".',
    'no-instrument':
      'No instrument is named. Set "instrument" to a preset ({among}) or "src" to the address of a definition.',
    'not-an-instrument':
      'This is not a definition of an instrument: an object with "format", "kind" and "passport" is expected.',
    missing: 'This is missing. Add it.[ Possible here: {expected}.]',
    'wrong-type': 'Here {expected} is expected; found: {found}.',
    'wrong-value': '"{found}" is not possible here.[ Possible: {expected}.]',
    'unknown-key': '"{key}" is not known here. Check the spelling, or remove it.',
    'too-few': 'This is too little. {measure}: at least {expected}.',
    'too-many': 'This is too much. {measure}: at most {expected}.',
    'not-an-id': '"{found}" cannot be an id. Use small letters, digits and hyphens, as in "supper-club".',
    'not-a-version': '"{found}" is not a version. Use three numbers with dots, as in "1.0.0".',
    'not-a-language': '"{found}" is not a language. Use a code such as "nl", "en" or "nl-BE".',
    'not-a-day': '"{found}" is not a day. Use year, month and day, as in "2026-01-31".',
    'not-a-link': '"{found}" is not the address of a web page. Use one that begins with "https://".',
    'stale-link': "Nobody has looked at this link since {found}. See whether it is still right, and put today's date.",
    'not-a-time': '"{found}" is not a time. Use UTC, as in "2026-01-31T09:30:00Z".',
    'not-a-uuid': '"{found}" is not a UUID, as in "01890a5d-ac96-774b-bcce-b302099a8057".',
    duplicate: 'The id "{id}" is used before, at {first}. Give each thing an id of its own.',
    reserved: 'The id "{id}" has a meaning of its own in Samen. Choose another one.',
    'missing-text': 'The text for "{key}" is missing in {locale}. Add it, or remove the other language.',
    'unknown-text': 'There is nothing with the id of "{key}". Check the spelling, or remove this text.',
    'no-such-id': 'There is no "{id}" to refer to.[ Choose one of: {among}.]',
    'wrong-number': 'The number does not fit: {expected} expected, {found} found.',
    'too-few-items':
      'There are {found} items about "{id}", and its score needs {expected}. Add items, or lower "minimum".',
    'not-a-result': 'This is not a result of Samen.',
    'not-counts': 'These are not counts of Samen.',
    'not-an-object': 'This is not an object in JSON. Write it as {"group": "a"}.',
    'draft-unreadable':
      'Earlier answers on this device could not be opened. They are kept until the person erases them.',
    'not-saved': 'Answers cannot be saved on this device: storage is refused, full or does not answer.',
    'not-sent':
      'A result could not be sent. Check the address in "deliver", and what the server answers. It is still on the device.',
    'not-an-address': 'This is no address to send results to. Use one that starts with https://.',
    newer: 'This was made with a newer version ({found}). Update the page, then open it again.',
    'empty-file': 'There is nothing in this file.',
    'file-too-large': 'This is larger than {expected} MB. Divide it over several files.',
    'not-text':
      'This is no text: a picture, a document or a program. Choose results in JSON, in CSV, or a zip of them.',
    'not-unzipped': 'This cannot be read as a zip file: it is damaged, has a password, or is of another kind.',
    'foreign-table': 'This is no result of Samen, and no table with a row per answer either.',
    'missing-column': 'The column "{column}" is missing. Put it back under that name.',
    'duplicate-column': 'The column "{column}" is there twice. Keep one of them.',
    'open-quote': 'A quotation mark is opened in this row and never closed.',
    'scattered-rows': 'Rows of the result "{id}" stand in more than one place. Sort the table by the column "result".',
    'unknown-instrument':
      'The instrument "{id}" is not known here, and this cannot be read without it. Give its definition.',
    'other-version':
      'This belongs to version {found} of the instrument, and version {expected} is here: the questions differ.',
    'unfit-answer': 'This answer does not fit the instrument. It is left out, and the other answers are kept.',
  },
  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ ]',
    tuple: 'a list [ ]',
    object: 'an object { }',
    record: 'an object { }',
    json: 'plain data (JSON)',
  },
  measures: { string: 'Number of characters', array: 'Number in the list', number: 'Value', int: 'Value' },
};
