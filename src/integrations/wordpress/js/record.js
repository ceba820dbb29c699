// On the page of one result of an exercise of the site's own: the element needs that exercise to show it.
const open = async (element) => {
  const { samenInstrument, samenSrc } = element.dataset;
  const answer = await fetch(samenInstrument);
  element.instrument = await answer.json();
  element.src = samenSrc;
};

for (const element of document.querySelectorAll('[data-samen-instrument]'))
  open(element).catch((error) => {
    console.warn('The exercise of this result could not be read.', error);
    // The element says what it lacks.
    element.src = element.dataset.samenSrc;
  });
