// The plugin in a real WordPress, by HTTP and in a browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { open } from '../tools/page.mjs';
import { admin } from './admin.mjs';
import { delivery } from './delivery.mjs';
import { editor, ending } from './ending.mjs';
import { pages } from './pages.mjs';
import { signIn } from './people.mjs';
import { site, whyNoSite } from './site.mjs';
import { storage } from './storage.mjs';
import { visits } from './visits.mjs';

const why = whyNoSite();
if (why) console.log(`Skipped: the plugin in WordPress. ${why}`);

const docs = readFileSync('docs/custom-instruments.md', 'utf8');

/** What the tests share; filled before they run. */
const on = { people: {} };

describe('the plugin in WordPress', { skip: Boolean(why) }, () => {
  before(async () => {
    on.site = await site();
    for (const name of ['admin', 'editor', 'author', 'subscriber']) on.people[name] = await signIn(on.site, name);
    on.ownExercise = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].find(([, text]) =>
      text.includes('first-evening'),
    )[1];
    writeFileSync(join(on.site.root, 'own.json'), on.ownExercise);
    on.opened = await open();
    on.visit = async (t, path, { prepare, person } = {}) => {
      const context = await on.opened.page.browser().createBrowserContext();
      t.after(() => context.close());
      const page = await context.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
      for (const pair of person?.cookies.split('; ') ?? []) {
        const [name, ...value] = pair.split('=');
        await context.setCookie({ name, value: value.join('='), domain: '127.0.0.1', path: '/' });
      }
      await prepare?.(page);
      await page.goto(new URL(path, on.site.url).href);
      return { page, problems };
    };
  });
  after(async () => {
    await on.opened?.close();
    on.site?.close();
  });

  pages(on);
  storage(on);
  delivery(on);
  visits(on);
  admin(on);
  editor(on);
  ending(on);
});
