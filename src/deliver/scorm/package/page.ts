import { escaped } from '../../../instrument/markup.js';
import { needsScript } from '../../../locale/needs-script.js';
import { resolveLocale } from '../../../locale/resolve.js';
import type { Version } from '../find.js';
import type { Kind } from '../../../instrument/kind.js';

export interface PageOptions {
  /** The runtime to look for first. */
  version: Version;
  lang: string;
  title: string;
  kind: Kind;
  /** What the element gets besides, such as `pace`. */
  attributes: Readonly<Record<string, string>>;
}

/** The page of a package. No script or style in it, so that it works under a strict policy. */
export function page({ version, lang, title, kind, attributes }: PageOptions): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<!doctype html>
<html lang="${escaped(lang)}" data-scorm="${version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="page.css">
<script type="module" src="scorm.js"></script>
<script type="module" src="${kind}.js"></script>
</head>
<body>
<main>
<samen-${kind}${given.join('')}>${needsScript[resolveLocale(lang)]}</samen-${kind}>
</main>
</body>
</html>
`;
}

/** The style of that page: plain, as what is around it is the course's. */
export const pageStyle = `:root {
  color-scheme: light dark;
  font-family: system-ui, sans-serif;
  line-height: 1.5;
}
body {
  margin: 0;
}
main {
  box-sizing: border-box;
  max-width: 60rem;
  margin: 0 auto;
  padding: clamp(0.75rem, 3vw, 1.5rem);
}
.course-note {
  padding-left: 1rem;
  border-left: 0.25rem solid;
}
.course-note:not(:empty) {
  margin-bottom: 1.5rem;
}
.course-note p {
  max-width: 38rem;
  margin: 0 0 0.5rem;
}
.course-note button {
  min-height: 2.75rem;
  padding: 0 1rem;
  border: 1px solid;
  border-radius: 0.5rem;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.course-note button:focus-visible {
  outline: 0.1875rem solid;
  outline-offset: 0.125rem;
}
`;
