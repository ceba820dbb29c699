// What a person does on a page, found by what they see: roles and names, through shadow roots.
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs in the page: the control with a role and a name, visible, in any shadow root; inside a named group if given. */
function locate(role, name, group) {
  const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const selectors = {
    button: 'button, summary',
    option: 'input[type=radio], input[type=checkbox]',
    box: 'textarea, input:not([type=radio], [type=checkbox])',
    group: 'fieldset, section, dialog, [role=group]',
  };
  const within = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? within(one.shadowRoot, selector) : [])),
  ];
  const byId = (element, id) => tidy(element.getRootNode().getElementById(id)?.textContent);
  const nameOf = (element) =>
    tidy(element.getAttribute('aria-label')) ||
    tidy((element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => byId(element, id)).join(' ')) ||
    tidy(element.labels?.[0]?.textContent) ||
    tidy((element.matches('fieldset') ? element.querySelector('legend') : element).textContent);
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const named = (root, what, wanted) => {
    const all = within(root, selectors[what]).filter(seen);
    return (
      all.find((one) => nameOf(one) === wanted) ?? all.find((one) => nameOf(one).replace(/^[a-z](?=\p{Lu})/u, '') === wanted)
    );
  };
  const root = group === undefined ? document : named(document, 'group', group);
  return root && named(root, role, name);
}

/** What is there now, as puppeteer's handle. */
async function look(page, ...what) {
  return (await page.evaluateHandle(locate, ...what)).asElement();
}

/**
 * Waits until something with this role and name is there. Not by puppeteer's `waitForFunction`, which compiles in the
 * page what a strict content security policy forbids.
 */
async function found(page, role, name, group) {
  for (let tries = 100; tries; tries--) {
    const element = await look(page, role, name, group);
    if (element) return element;
    await sleep(50);
  }
  throw new Error(`No ${role} "${name}"${group === undefined ? '' : ` in "${group}"`} on the page`);
}

/** Whether something with this role and name is to be seen now. */
export const sees = async (page, role, name, group) => (await look(page, role, name, group)) !== null;

/** Presses a button. */
export const press = async (page, name, group) => (await found(page, 'button', name, group)).click();

/** Chooses an option of a question. */
export const choose = async (page, question, option) => (await found(page, 'option', option, question)).click();

/** Types in a box; in what is there already, the text comes at its end. */
export async function type(page, label, text, { group, delay } = {}) {
  await (await found(page, 'box', label, group)).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(text, { delay });
}
