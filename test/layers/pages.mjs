import { posix } from 'node:path';
import { importsOf } from './imports.mjs';

const ENTRY = /^dist\/(?:single\/|presets\/)?[^/]+\.(?:js|json)$/;
const OWN = /^(?:demo|docs)\//;

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const SRC = /\bsrc\s*=\s*["']?([^"'\s>]+)/i;
const PRELOAD = /<link\b[^>]*\brel\s*=\s*["']?modulepreload\b[^>]*>/gi;
const HREF = /\bhref\s*=\s*["']?([^"'\s>]+)/i;
const NOT_A_SCRIPT = /\btype\s*=\s*["']?(?!module|text\/javascript)[^"'\s>]+/i;

/** Addresses of scripts that a page loads, by tag or by import. */
function scriptsOf(html) {
  const preloaded = [...html.matchAll(PRELOAD)].map(([tag]) => HREF.exec(tag)?.[1]);
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes]) => !NOT_A_SCRIPT.test(attributes));
  return [...preloaded, ...scripts.flatMap(([, attributes, code]) => [SRC.exec(attributes)?.[1], ...targetsOf(code)])];
}

const targetsOf = (code) => importsOf(code).map(({ to }) => to);

/** Addresses in demo and docs that are neither a built entry point nor a file of the pages themselves. */
export const checkPages = (files) =>
  [...files].flatMap(([file, text]) =>
    (file.endsWith('.html') ? scriptsOf(text) : targetsOf(text))
      .filter((to) => to !== undefined)
      .map((to) => (to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(file), to)))
      .filter((target) => !ENTRY.test(target) && !OWN.test(target))
      .map((target) => `${file}: may not load ${target}`),
  );
