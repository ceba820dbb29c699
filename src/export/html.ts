import { escaped } from '../instrument/markup.js';

/** What a page in one file shows and holds. */
export interface HtmlFile {
  lang: string;
  title: string;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** Shown without script, and when the exercise fails. */
  fallback: string;
  /** Classic scripts, each one file's text. */
  scripts: readonly string[];
  /** Sites that the page may send to; none by default. */
  connect?: readonly string[];
}

const style = `:root{color-scheme:light dark}body{max-width:52rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}
@media print{body{max-width:none;padding:0}}`;

/** In a page, a script ends at the first `</script`, also within a text. Line ends are those that the page's parser makes. */
const inPage = (script: string): string =>
  script
    .replace(/\r\n?/g, '\n')
    .replace(/^\/\/# sourceMappingURL=.*$/gm, '')
    .replace(/<(?=!--|\/?script)/gi, '\\x3C')
    .trim();

/**
 * A page in one file: it works offline and from a disk, and its own policy forbids any script but those in it, and any
 * request. The root is marked so that in a frame it tells how high it is.
 * @param sha256 of a text in UTF-8, as Base64.
 */
export function htmlFile(file: HtmlFile, sha256: (text: string) => string): string {
  const { lang, title, tag, attributes, fallback, connect = [] } = file;
  const scripts = file.scripts.map(inPage);
  const hashOf = (text: string): string => `'sha256-${sha256(text)}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:', // the icon, and a picture on its way to a file
    `connect-src ${connect.join(' ') || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<!doctype html>
<html lang="${escaped(lang)}" data-samen-framed>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<${tag}${given.join('')}><p>${escaped(fallback)}</p></${tag}>
</main>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}
