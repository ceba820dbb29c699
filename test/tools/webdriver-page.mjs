// A page of a WebDriver session with the methods of puppeteer's that @web/test-runner-commands calls: sendKeys,
// sendMouse, resetMouse and setViewport work on it.
import { setTimeout as sleep } from 'node:timers/promises';

/** W3C WebDriver, §17.4.2 "Keyboard actions": code points of keys that type nothing. */
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Space: ' ',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });

function keyboardOf(on) {
  const send = (...actions) => on('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  return {
    down: (key) => send(down(key)),
    up: (key) => send(up(key)),
    press: (key) => send(down(key), up(key)),
    type: (text) => send(...[...text].flatMap((key) => [down(key), up(key)])),
  };
}

function mouseOf(on) {
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
  const send = (...actions) => on('POST', '/actions', { actions: [{ ...mouse, actions }] });
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const release = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x, y) => send(to(x, y)),
    down: (options) => send(press(options)),
    up: (options) => send(release(options)),
    click: (x, y, options) => send(to(x, y), press(options), release(options)),
    reset: () => on('DELETE', '/actions'),
  };
}

/** Resizes the window until the page has the wanted size: bars and borders differ per window manager. */
async function setViewport(on, { width, height }) {
  const inner = () => on('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
  for (let tries = 20; tries; tries--) {
    const [w, h] = await inner();
    if (Math.abs(w - width) < 1 && Math.abs(h - height) < 1) return;
    const rect = await on('GET', '/window/rect');
    await on('POST', '/window/rect', { width: rect.width + width - w, height: rect.height + height - h });
    await sleep(50);
  }
}

export const webdriverPage = (on, url) => ({
  url,
  keyboard: keyboardOf(on),
  mouse: mouseOf(on),
  setViewport: (size) => setViewport(on, size),
});
