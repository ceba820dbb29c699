// Firefox and WebKitGTK: used where they are present; the test command installs them where it can.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './apt.mjs';

const { env } = process;
export const first = (...paths) => paths.find((path) => path && existsSync(path));
export const inPath = (name) =>
  first(...(env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)), `/usr/bin/${name}`);

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];

export const firefoxPath = () =>
  first(env.FIREFOX_PATH, inPath('firefox-esr'), inPath('firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox');

/** The paths WebKitGTK needs: its driver, the small browser that goes with it, and a display to show it on. */
export function webkitPaths() {
  const driver = inPath('WebKitWebDriver');
  const browser = first(...LIBRARIES.map((dir) => `${dir}/webkit2gtk-4.1/MiniBrowser`));
  const display = env.DISPLAY || env.WAYLAND_DISPLAY || inPath('Xvfb');
  return driver && browser && display ? { driver, browser } : undefined;
}

const others = {
  firefox: { present: firefoxPath, packages: ['firefox-esr'] },
  webkit: { present: webkitPaths, packages: ['webkit2gtk-driver', 'xvfb'] },
};

/** Installs what is missing of the wanted browsers where it can; the ones that stay missing, with what they need. */
export function ensureOthers(wanted) {
  const missing = () => Object.entries(others).filter(([name, { present }]) => wanted.includes(name) && !present());
  const packages = missing().flatMap(([, other]) => other.packages);
  if (packages.length) installPackages(packages);
  return missing().map(([name, other]) => ({ name, packages: other.packages }));
}
