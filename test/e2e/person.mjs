// What a person does on a page, found by what they see: roles and names, through shadow roots.
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs in the page: the visible thing with a role and a name, in any shadow root. `groups` are the names of what it
 * stands in, from the outside in. The letter that a course book gives a question is no part of its name.
 */
function locate(role, name, groups) {
  const selectors = {
    button: 'button, summary',
    option: 'input[type=radio], input[type=checkbox]',
    box: 'textarea, input:not([type=radio], [type=checkbox])',
    group: 'fieldset, section, dialog, [role=group]',
  };
  const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const unmarked = (text) => text.replace(/^[a-h] ?(?=\p{Lu})/u, '');
  const within = (root, selector) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.matches(selector) ? [one] : []),
      ...(one.shadowRoot ? within(one.shadowRoot, selector) : []),
    ]);
  const byId = (element, id) => element.getRootNode().getElementById(id)?.textContent;
  const labelled = (element) =>
    element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => byId(element, id))
      .join(' ');
  const content = (element) => (element.matches('fieldset') ? element.querySelector('legend') : element)?.textContent;
  const nameOf = (element) =>
    [element.getAttribute('aria-label'), labelled(element), element.labels?.[0]?.textContent, content(element)]
      .map(tidy)
      .find(Boolean);
  const named = (root, what, wanted) =>
    within(root, selectors[what])
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .find((one) => [nameOf(one), unmarked(nameOf(one) ?? '')].includes(wanted));
  const root = groups.reduce((inside, group) => inside && named(inside, 'group', tidy(group)), document);
  return root && named(root, role, tidy(name));
}

const look = async (page, role, name, groups) => (await page.evaluateHandle(locate, role, name, groups)).asElement();

/**
 * Waits until something with this role and name is there. Not by puppeteer's `waitForFunction`, which compiles in the
 * page what a strict content security policy forbids.
 */
async function found(page, role, name, groups) {
  for (let tries = 100; tries; tries--) {
    const element = await look(page, role, name, groups);
    if (element) return element;
    await sleep(50);
  }
  throw new Error(`There is no ${role} "${name}" in ${JSON.stringify(groups)}.`);
}

/** Whether something with this role and name is to be seen now. */
export const sees = async (page, role, name, ...groups) => (await look(page, role, name, groups)) !== null;

/** Presses a button. */
export const press = async (page, name, ...groups) => (await found(page, 'button', name, groups)).click();

/** Chooses an option of a question. */
export const choose = async (page, option, ...groups) => (await found(page, 'option', option, groups)).click();

/** A frame has no keyboard of its own. */
const keyboardOf = (page) => (page.page?.() ?? page).keyboard;

/** Text at once, as a keyboard of a phone gives it; Firefox takes a letter at a time. */
const write = (keyboard, text) => keyboard.sendCharacter(text).catch(() => keyboard.type(text));

/** Puts the cursor at the end of a box. */
export async function enter(page, label, ...groups) {
  await (await found(page, 'box', label, groups)).focus();
  await keyboardOf(page).press('End');
}

/** Types in a box, after what is there, and leaves it. */
export async function fill(page, text, label, ...groups) {
  await enter(page, label, ...groups);
  await write(keyboardOf(page), text);
  await keyboardOf(page).press('Tab');
}

/** Types where the cursor is, a letter at a time, for longer than a draft waits to be saved. */
export async function typeSlowly(page, text) {
  for (const letter of text) {
    await keyboardOf(page).sendCharacter(letter);
    await sleep(60);
  }
}

/** Picks a day. Typed, it would depend on the browser's language. */
export async function pick(page, date, label, ...groups) {
  const box = await found(page, 'box', label, groups);
  await box.evaluate((input, value) => {
    input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }, date);
}
