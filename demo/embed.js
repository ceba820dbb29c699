// Shows what the frame hands over, and gives the frame the language of the page.
const frame = document.querySelector('[data-samen-frame]');
const given = document.querySelector('#given');

frame.addEventListener('samen-result', (event) => {
  given.textContent = JSON.stringify(event.result, null, 2);
  event.accept();
});

function speak() {
  const { lang } = document.documentElement;
  frame.title = frame.dataset[lang];
  if (frame.contentDocument) frame.contentDocument.documentElement.lang = lang;
}

new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ['lang'] });
frame.addEventListener('load', speak);
