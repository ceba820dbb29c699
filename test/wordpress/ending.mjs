// The block in the editor, and the end: what PHP complained of, and what is left when the plugin is deleted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../e2e/stage.mjs';
import { anybody } from './people.mjs';

export function editor(on) {
  test('in the editor the block shows the exercise, and what is chosen is saved', async (t) => {
    const { page, problems } = await on.visit(t, '/wp-admin/post-new.php', { person: on.people.author });
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor') && window.samenBlock);
    const id = await page.evaluate(() => {
      const block = window.wp.blocks.createBlock('samen/exercise');
      window.wp.data.dispatch('core/block-editor').insertBlocks(block);
      return block.clientId;
    });
    await until('it asks which', () => page.evaluate(() => document.body.innerText.includes('Choose an exercise')));
    await page.evaluate((one) => {
      const chosen = { instrument: 'tuckman', store: true };
      window.wp.data.dispatch('core/block-editor').updateBlockAttributes(one, chosen);
    }, id);
    // Newer versions show posts in a frame.
    const shown = () => {
      const { result, inert, keep } = document.querySelector('samen-assessment') ?? {};
      return result && { inert, keep };
    };
    const inFrames = async () => (await Promise.all(page.frames().map((frame) => frame.evaluate(shown)))).find(Boolean);
    assert.deepEqual(await until('it is shown', inFrames), { inert: true, keep: 'none' });
    await page.evaluate((one) => {
      const chosen = { instrument: 'own', src: '/own.json', kind: 'checklist' };
      window.wp.data.dispatch('core/block-editor').updateBlockAttributes(one, chosen);
    }, id);
    const own = () => document.querySelector('samen-checklist')?.result?.instrument.id;
    await until('one of the site’s own is shown', async () =>
      (await Promise.all(page.frames().map((frame) => frame.evaluate(own)))).includes('first-evening'),
    );
    const saved = await page.evaluate(async () => {
      const { dispatch, select } = window.wp.data;
      await dispatch('core/editor').editPost({ title: 'By block', status: 'publish' });
      await dispatch('core/editor').savePost();
      return { content: select('core/editor').getEditedPostContent(), link: select('core/editor').getPermalink() };
    });
    assert.equal(
      saved.content,
      '<!-- wp:samen/exercise {"instrument":"own","src":"/own.json","kind":"checklist","store":true} /-->',
    );
    assert.match(await anybody(on.site).get(saved.link), /<samen-checklist src="\/own\.json" data-samen-deliver=/);
    assert.deepEqual(
      problems.filter((problem) => /samen/i.test(problem)),
      [],
    );
  });
}

export function ending(on) {
  test('PHP had nothing to say of the plugin', () => {
    assert.deepEqual(
      on.site
        .log()
        .split('\n')
        .filter((line) => line.includes('plugins/samen') || line.includes('database error')),
      [],
    );
  });

  test('when the plugin is deleted nothing of it is left', () => {
    const left = `array(
      $wpdb->get_col( "SHOW TABLES LIKE '%samen%'" ),
      $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%samen%'" ),
      (bool) wp_next_scheduled( 'samen_daily' ),
    )`;
    const before = on.site.php(`global $wpdb; return ${left};`);
    assert.deepEqual(before, [['wp_samen_results'], ['samen_schema', 'samen_settings'], true]);
    const after = on.site.php(
      `global $wpdb; deactivate_plugins( 'samen/samen.php' ); uninstall_plugin( 'samen/samen.php' ); wp_cache_flush(); return ${left};`,
    );
    assert.deepEqual(after, [[], [], false]);
  });
}
