// What a page can know of an element: its properties, and what it shows.

/** The result as it is now. */
export const resultOf = (page, selector) => page.evaluate((at) => document.querySelector(at).result, selector);

/** All that is filled in, also what is not in the result. */
export const filledIn = (page, selector) => page.evaluate((at) => document.querySelector(at).answers, selector);

/** What was answered, raw, as in the result. */
export const answersOf = async (page, selector) => (await resultOf(page, selector))?.answers;

/** All that can be read in an element. */
export const shown = (page, selector) =>
  page.evaluate((at) => {
    const root = document.querySelector(at)?.shadowRoot;
    return [...(root?.children ?? [])].map((child) => child.innerText ?? '').join('\n');
  }, selector);

/** What assistive technology was told last. */
export const announced = (page, selector) =>
  page.evaluate((at) => document.querySelector(at).shadowRoot.querySelector('[role=status]').textContent, selector);

/** The picture of a result, with its words, once there is one. */
export const reported = (page, selector) =>
  page.evaluate((at) => document.querySelector(at)?.shadowRoot?.querySelector('[part~=report]')?.innerText, selector);
