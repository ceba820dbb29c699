// Shows the result of an element as JSON while it is being answered.
async function follow(place) {
  const widget = document.getElementById(place.dataset.resultOf);
  await customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  const show = () => {
    place.textContent = widget.value && JSON.stringify(widget.result, null, 2);
  };
  widget.addEventListener('samen-change', show);
  // No event tells of a draft that is put back or of another language, as no person answered; what is drawn does.
  new MutationObserver(show).observe(widget.shadowRoot, { childList: true, characterData: true, subtree: true });
  show();
}

for (const place of document.querySelectorAll('[data-result-of]')) void follow(place);
