// Switches the language of the page while it is in use. Both languages are in the page, and the stylesheet hides one;
// the elements follow `lang` by themselves.
import { recall, remember } from './address.js';

const root = document.documentElement;
const isPage = ({ origin, hash, hreflang }) => origin === location.origin && !hash && !hreflang;

function show(language) {
  root.lang = language;
  for (const named of document.querySelectorAll('[data-nl]'))
    if (named.localName === 'title') named.textContent = named.dataset[language];
    else named.ariaLabel = named.dataset[language];
  for (const link of document.querySelectorAll('.languages a'))
    link.setAttribute('aria-current', String(link.hreflang === language));
  // The choice goes along to the other pages.
  for (const link of [...document.links].filter(isPage)) link.search = `?lang=${language}`;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.languages a');
  // Whoever wants the other language in a tab of its own gets it.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  remember('lang', link.hreflang);
  show(link.hreflang);
});

show(recall('lang') === 'en' ? 'en' : 'nl');
