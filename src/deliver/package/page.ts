import { escaped } from '../../instrument/markup.js';
import { needsScript } from '../../locale/needs-script.js';
import { resolveLocale } from '../../locale/resolve.js';
import type { Kind } from '../../instrument/kind.js';

export interface PageOptions {
  /** Which course's script the page has: that of `scorm.js` or of `cmi5.js`. */
  course: 'scorm' | 'cmi5';
  lang: string;
  title: string;
  /** What the page tells that script, by the name of its attribute. */
  told?: Readonly<Record<string, string>>;
  kind: Kind;
  /** What the element gets besides, such as `pace`. */
  attributes: Readonly<Record<string, string>>;
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** The page of a package. No script or style in it, so that it works under a strict policy. */
export function page({ course, lang, title, told = {}, kind, attributes }: PageOptions): string {
  return `<!doctype html>
<html lang="${escaped(lang)}"${written(told)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="page.css">
<script type="module" src="${course}.js"></script>
<script type="module" src="${kind}.js"></script>
</head>
<body>
<main>
<samen-${kind}${written(attributes)}>${needsScript[resolveLocale(lang)]}</samen-${kind}>
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
.course-leave {
  margin-top: 2rem;
}
.course-note button,
.course-leave button {
  min-height: 2.75rem;
  padding: 0 1rem;
  border: 1px solid;
  border-radius: 0.5rem;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.course-leave button:disabled {
  opacity: 0.6;
  cursor: default;
}
.course-note button:focus-visible,
.course-leave button:focus-visible {
  outline: 0.1875rem solid;
  outline-offset: 0.125rem;
}
`;
