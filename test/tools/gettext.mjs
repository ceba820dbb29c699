// Translations of the WordPress plugin: what its PHP says, what a .po file says, and the .mo file that WordPress reads.
// Source of the formats: the GNU gettext manual, "The Format of PO Files" and "The Format of GNU MO Files".

const CALL = /\b(?:_n|__|_e|esc_html__|esc_html_e|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)'(?:\s*,\s*'((?:[^'\\]|\\.)*)')?/g;
const unquoted = (text) => text.replace(/\\(['\\])/g, '$1');

/** Texts that PHP code asks translations of: `{ id, plural? }`, in the order written. */
export function textsIn(php) {
  return [...php.matchAll(CALL)].map(([call, id, second]) =>
    call.startsWith('_n(') ? { id: unquoted(id), plural: unquoted(second) } : { id: unquoted(id) },
  );
}

const line = (keyword, text) => `${keyword} ${JSON.stringify(text)}`;

/** A template for translators, of texts by the file they stand in. */
export function pot(files, version) {
  const found = new Map();
  for (const [file, php] of files)
    for (const text of textsIn(php)) {
      const { at } = found.get(text.id) ?? found.set(text.id, { text, at: new Set() }).get(text.id);
      at.add(file);
    }
  const head = `msgid ""\nmsgstr ""\n"Project-Id-Version: Samen ${version}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n`;
  const entries = [...found.values()].map(({ text: { id, plural }, at }) =>
    [
      `#: ${[...at].join(' ')}`,
      line('msgid', id),
      ...(plural ? [line('msgid_plural', plural), 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    ].join('\n'),
  );
  return `${[head, ...entries].join('\n\n')}\n`;
}

/** Entries of a .po file: `{ id, plural?, texts }`; the first is its head. */
export function entriesIn(po) {
  const strings = (block, keyword) => {
    const found = new RegExp(`^${keyword} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(block);
    return found && [...found[1].matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([text]) => JSON.parse(text)).join('');
  };
  return po.split(/\n\s*\n/).flatMap((block) => {
    const id = strings(block, 'msgid');
    if (id === null) return [];
    const plural = strings(block, 'msgid_plural');
    if (plural === null) return [{ id, texts: [strings(block, 'msgstr')] }];
    return [{ id, plural, texts: [strings(block, String.raw`msgstr\[0\]`), strings(block, String.raw`msgstr\[1\]`)] }];
  });
}

/** The bytes of a .mo file: two tables of lengths and places, then the texts, each ending in a zero. */
export function mo(entries) {
  const pairs = entries
    .map(({ id, plural, texts }) =>
      [plural ? `${id}\0${plural}` : id, texts.join('\0')].map((text) => Buffer.from(text)),
    )
    .sort(([a], [b]) => Buffer.compare(a, b));
  const header = 28;
  // WordPress takes what lies before the table of hashes, which is empty, for the tables, and what comes after it for the texts.
  const hashes = header + 16 * pairs.length;
  let at = hashes;
  const tables = [0, 1].map((column) =>
    pairs.flatMap((pair) => {
      const { length } = pair[column];
      at += length + 1;
      return [length, at - length - 1];
    }),
  );
  const numbers = [0x950412de, 0, pairs.length, header, header + 8 * pairs.length, 0, hashes, ...tables.flat()];
  const head = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => head.writeUInt32LE(number, 4 * index));
  const zero = Buffer.alloc(1);
  return Buffer.concat([head, ...[0, 1].flatMap((column) => pairs.flatMap((pair) => [pair[column], zero]))]);
}
