import type { Locale } from './resolve.js';

/** What a page says where scripts are off, or where the exercise fails. */
export const needsScript: Record<Locale, string> = {
  nl: 'Deze oefening heeft JavaScript nodig. Zet het aan in je browser en open deze pagina opnieuw.',
  en: 'This exercise needs JavaScript. Switch it on in your browser, and open this page again.',
};
