// Shows the result of an element as JSON while it is being answered.

/** Below the passport, which is long and stays the same. */
function scrollToAnswers(place) {
  const at = place.textContent.indexOf('"answers"');
  if (at < 0) return;
  const range = document.createRange();
  range.setStart(place.firstChild, at);
  place.scrollTop += range.getBoundingClientRect().top - place.getBoundingClientRect().top - 16;
}

async function follow(place) {
  const widget = document.getElementById(place.dataset.resultOf);
  await customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  const show = () => {
    const json = widget.value && JSON.stringify(widget.result, null, 2);
    if (json === place.textContent) return;
    place.textContent = json;
    scrollToAnswers(place);
  };
  widget.addEventListener('samen-change', show);
  // No event tells of a draft that is put back or of another language, as no person answered; what is drawn does.
  new MutationObserver(show).observe(widget.shadowRoot, { childList: true, characterData: true, subtree: true });
  show();
}

for (const place of document.querySelectorAll('[data-result-of]')) void follow(place);
