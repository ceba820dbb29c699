// Exercises in posts: what authors write, and what becomes of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { until } from '../e2e/stage.mjs';
import { publish, anybody } from './people.mjs';

/** Runs in the page: the exercises, with the attributes of each, and all that a hostile author might have got in. */
const look = () => ({
  exercises: [...document.querySelectorAll('.samen-exercise > *')]
    .filter(({ localName }) => localName.startsWith('samen-'))
    .map((element) => ({
      tag: element.localName,
      // The elements themselves add an empty name.
      ...Object.fromEntries(
        [...element.attributes].flatMap(({ name, value }) => (name === 'name' && !value ? [] : [[name, value]])),
      ),
    })),
  modules: [...document.querySelectorAll('script[type=module]')].map(({ src }) => src.split('/').at(-1)),
  hostile: window.hostile,
  images: document.images.length,
});

const attack = `"><script>window.hostile=1</script><img src=x onerror=window.hostile=1>`;

/** @param on `site`, `people` and `visit(t, path)`. */
export function pages(on) {
  test('a shortcode by an author is an exercise, with its texts as they were typed', async (t) => {
    const { path } = await publish(
      on.people.author,
      `Some "words" first.\n\n[samen instrument="flow" lang="nl" wording="plain" pace="page" keep="tab" perspective="member" group="De 'ploeg' -- oost & west"]\n\nAnd after.`,
    );
    const { page, problems } = await on.visit(t, path);
    const { exercises, modules } = await page.evaluate(look);
    const about = {
      instrument: 'flow',
      lang: 'nl',
      wording: 'plain',
      pace: 'page',
      keep: 'tab',
      perspective: 'member',
    };
    const context = JSON.stringify({ group: "De 'ploeg' -- oost & west" });
    assert.deepEqual(exercises, [{ tag: 'samen-checklist', ...about, context }]);
    assert.deepEqual(modules, ['checklist.js']);
    await until('it is shown', () => page.evaluate(() => document.querySelector('samen-checklist').result));
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('p samen-checklist, samen-checklist br').length),
      0,
    );
    assert.deepEqual(problems, []);
  });

  test('a block by an author is the same, each element with its own module', async (t) => {
    const block = (chosen) => `<!-- wp:samen/exercise ${JSON.stringify(chosen)} /-->`;
    const { path } = await publish(
      on.people.author,
      block({ instrument: 'tuckman', plain: true, paged: true, group: '"Oost" & west' }) +
        block({ instrument: 'typology', lang: 'nl', align: 'wide', src: '/chosen-before.json', kind: 'interview' }) +
        block({ instrument: 'own', src: '/own.json', kind: 'checklist' }),
    );
    const { page, problems } = await on.visit(t, path);
    const { exercises, modules } = await page.evaluate(look);
    const context = JSON.stringify({ group: '"Oost" & west' });
    assert.deepEqual(exercises, [
      { tag: 'samen-assessment', instrument: 'tuckman', wording: 'plain', pace: 'page', context },
      { tag: 'samen-sorter', instrument: 'typology', lang: 'nl' },
      { tag: 'samen-checklist', src: '/own.json' },
    ]);
    assert.deepEqual(modules.sort(), ['assessment.js', 'checklist.js', 'sorter.js']);
    assert.ok(await page.$('.wp-block-samen-exercise.alignwide > samen-sorter'));
    for (const tag of ['samen-assessment', 'samen-sorter', 'samen-checklist'])
      await until(`${tag} is shown`, () => page.evaluate((one) => document.querySelector(one).result, tag));
    assert.deepEqual(problems, []);
  });

  test('the shortcodes in the docs are exercises, without a remark', async () => {
    const shortcodes = readFileSync('docs/wordpress.md', 'utf8').match(/^\[samen .*\]$/gm);
    assert.ok(shortcodes.length > 2);
    const { path } = await publish(on.people.author, shortcodes.join('\n\n'));
    const html = await on.people.author.get(path);
    assert.equal(html.match(/<div class="samen-exercise">/g).length, shortcodes.length);
    assert.doesNotMatch(html, /samen-problem/);
  });

  test('a page without an exercise loads nothing of the plugin', async () => {
    const { path } = await publish(on.people.author, 'Just words.');
    assert.doesNotMatch(await anybody(on.site).get(path), /samen/);
  });

  test('quotes that an editor curled, and capitals, do no harm', async () => {
    const { path } = await publish(on.people.author, '[samen instrument=”Flow” pace=“page”]');
    assert.match(await anybody(on.site).get(path), /<samen-checklist instrument="flow" pace="page">/);
  });

  for (const name of ['instrument', 'lang', 'wording', 'kind', 'perspective', 'group', 'src'])
    test(`nothing gets out of the attribute ${name}`, async (t) => {
      const given = { instrument: 'flow', lang: 'nl', [name]: attack };
      const shortcode = Object.entries(given).map(([key, value]) => `${key}='${value}'`);
      const { path, id } = await publish(on.people.author, `[samen ${shortcode.join(' ')}]`);
      // By an author WordPress takes out a lot before; now as somebody of whom it takes all.
      on.site.php(
        `$post = array( 'ID' => ${id}, 'post_content' => base64_decode( '${Buffer.from(`[samen ${shortcode.join(' ')}]<!-- wp:samen/exercise ${JSON.stringify(given).replaceAll('--', '\\u002d\\u002d').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} /-->`).toString('base64')}' ) ); kses_remove_filters(); return wp_update_post( wp_slash( $post ) );`,
      );
      const { page } = await on.visit(t, path);
      const { exercises, hostile, images } = await page.evaluate(look);
      assert.equal(hostile, undefined);
      assert.equal(images, 0);
      const known = new Set(['tag', 'instrument', 'lang', 'wording', 'perspective', 'context']);
      assert.deepEqual(
        exercises.flatMap((exercise) => Object.keys(exercise)).filter((attribute) => !known.has(attribute)),
        [],
      );
    });

  test('an address that is no address of the web is not used', async () => {
    const { path } = await publish(on.people.author, '[samen src="javascript:alert(1)" kind="checklist"]');
    assert.doesNotMatch(await anybody(on.site).get(path), /samen-checklist|javascript:alert/);
  });

  test('who can mend it reads what is wrong, and a visitor does not', async () => {
    const { path } = await publish(on.people.author, '[samen instrument="flwo" pace="slow"]');
    const read = await on.people.author.get(path);
    assert.match(read, /Say which exercise this is[^<]*flow/);
    assert.match(read, /“pace” cannot be “slow”/);
    assert.doesNotMatch(await anybody(on.site).get(path), /samen/);
  });
}
