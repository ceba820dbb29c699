import { launch } from 'puppeteer-core';
import { ensureChromium } from './browser.mjs';
import { firefoxPath } from './other-browsers.mjs';

async function optionsOf(browser) {
  if (browser === 'firefox') return { browser, executablePath: firefoxPath() };
  return (await ensureChromium()).launchOptions;
}

/**
 * Opens a page in a browser of its own (`chromium` or `firefox`), with a fresh profile.
 *
 * @returns puppeteer's `page`, the `problems` it met (errors, failed loads, complaints of the policy) and `close()`.
 */
export async function open({ browser = 'chromium', viewport = { width: 1280, height: 800 } } = {}) {
  const running = await launch(await optionsOf(browser));
  const page = await running.newPage();
  await page.setViewport(viewport);
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  return { page, problems, close: () => running.close() };
}
