import { escaped } from '../../../instrument/markup.js';
import type { Locale } from '../../../locale/resolve.js';

const style = `:root { color-scheme: light dark; }
body { max-width: 64rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
`;

/** What the pages of a room have by name, beside the library. */
export const roomCss = Buffer.from(style);

const head = (lang: string, title: string, more: string): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/room.css">
${more}</head>
`;

/** A page with one element of the library, and what stands there until its script has come. */
export function elementPage(
  lang: Locale,
  { tag, title, fallback }: { tag: 'samen-room' | 'samen-join'; title: string; fallback: string },
  attributes: Readonly<Record<string, string | undefined>>,
): Buffer {
  const script = `<script type="module" src="/samen/${tag.slice('samen-'.length)}.js"></script>\n`;
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(value)}"`],
  );
  const body = `<body>\n<main>\n<${tag}${given.join('')}><p>${escaped(fallback)}</p></${tag}>\n</main>\n</body>\n</html>\n`;
  return Buffer.from(head(lang, title, script) + body);
}

/** A sentence for people, in every language; it asks again by itself where waiting helps. */
export function sentencePage(lang: Locale, title: string, sentences: readonly string[], again?: number): Buffer {
  const more = again ? `<meta http-equiv="refresh" content="${again}">\n` : '';
  const said = sentences.map((one) => `<p>${escaped(one)}</p>`).join('\n');
  return Buffer.from(
    `${head(lang, title, more)}<body>\n<main>\n<h1>${escaped(title)}</h1>\n${said}\n</main>\n</body>\n</html>\n`,
  );
}
