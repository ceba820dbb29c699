// What editors see and do with results.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../e2e/stage.mjs';
import { reported } from '../e2e/widget.mjs';
import { anybody, publish } from './people.mjs';
import { emptied, made, post, rowsIn, sendingOf } from './results.mjs';

const list = '/wp-admin/admin.php?page=samen';
const attack = '</pre></script><script>window.hostile=1</script><img src=x onerror=window.hostile=1>';
const links = (html) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => decodeURI(to.replace(/&#038;|&amp;/g, '&')));
const linkTo = (html, part) => links(html).find((to) => to.includes(part));

export function admin(on) {
  let hostile;
  let harmless;

  /** A result as somebody without a good heart may send it, and one of somebody else. */
  test('editors find results in a list', async () => {
    emptied(on.site);
    const { path } = await publish(on.people.author, '[samen instrument="flow" store="yes"]', 'The page');
    const way = sendingOf(await anybody(on.site).get(path));
    const answers = { goal: 'clear', 'goal.note': attack, 'control.note': '=HYPERLINK("x")' };
    hostile = made({ answers, perspective: attack, context: { group: attack, round: attack } });
    harmless = made({ perspective: 'member', context: { group: 'Oost', round: 2 } });
    for (const result of [hostile, harmless]) assert.equal((await post(anybody(on.site), way, result)).status, 200);
    const html = await on.people.editor.get(list);
    for (const text of ['Flow in your group', 'member', 'Oost', 'The page']) assert.ok(html.includes(text), text);
    assert.doesNotMatch(html, /<script>window\.hostile|<img src=x/);
  });

  test('authors, subscribers and visitors do not, nor get at results by an address', async () => {
    const csv = linkTo(await on.people.editor.get(list), 'as=csv');
    const people = [on.people.author, on.people.subscriber, anybody(on.site)];
    for (const person of people) {
      const nonce = await person.get('/wp-admin/admin-ajax.php?action=rest-nonce');
      for (const path of [
        list,
        `${list}&result=${harmless.id}`,
        csv,
        `/wp-json/samen/v1/results/${harmless.id}?_wpnonce=${nonce}`,
      ]) {
        const answer = await person.send(path);
        assert.notEqual(answer.status, 200, path);
        assert.doesNotMatch(await answer.text(), /Oost|goal/);
      }
    }
  });

  test('one result is shown with its picture, and whatever is in it stays text', async (t) => {
    for (const { id } of [harmless, hostile]) {
      const { page, problems } = await on.visit(t, `${list}&result=${id}`, { person: on.people.editor });
      await until('the result is shown', () => reported(page, 'samen-result'));
      const data = await page.$eval('.wrap pre', (pre) => JSON.parse(pre.textContent));
      assert.deepEqual(data, id === hostile.id ? hostile : harmless);
      assert.equal(await page.evaluate(() => window.hostile), undefined);
      assert.equal(await page.$('.wrap img'), null);
      assert.deepEqual(
        problems.filter((problem) => !problem.includes('JQMIGRATE')),
        [],
      );
    }
  });

  test('a result of an exercise of the site’s own is shown by that exercise', async (t) => {
    const own = JSON.parse(on.ownExercise);
    const result = made({ instrument: { ...made().instrument, id: 'first-evening' }, answers: { welcome: 'partly' } });
    const { path } = await publish(on.people.author, '[samen src="/own.json" kind="checklist" store="yes"]');
    assert.equal((await post(anybody(on.site), sendingOf(await anybody(on.site).get(path)), result)).status, 200);
    const { page } = await on.visit(t, `${list}&result=${result.id}`, { person: on.people.editor });
    const text = await until('the result is shown', () => reported(page, 'samen-result'));
    assert.ok(text.includes(own.texts.en['welcome.prompt']), text);
    on.site.php(`Samen\\erase( '${result.id}' ); return 1;`);
  });

  test('all data are exported as lines of JSON, exactly as sent', async () => {
    const answer = await on.people.editor.send(linkTo(await on.people.editor.get(list), 'as=jsonl'));
    assert.match(answer.headers.get('content-disposition'), /^attachment; filename="samen-[\d-]+\.jsonl"$/);
    assert.match(answer.headers.get('cache-control'), /no-cache/);
    const lines = (await answer.text()).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      [harmless, hostile],
    );
  });

  test('the table has no formula in it', async () => {
    const csv = await (await on.people.editor.send(linkTo(await on.people.editor.get(list), 'as=csv'))).text();
    assert.match(csv, /"'=HYPERLINK\(""x""\)"/);
    assert.doesNotMatch(csv, /(?:^|[,"\n])[=+@]/);
    const answers = Object.keys({ ...harmless.answers }).length + Object.keys(hostile.answers).length;
    assert.equal(csv.trimEnd().split('\r\n').length, 1 + answers);
  });

  test('an export needs the list’s own link', async () => {
    const answer = await on.people.editor.send('/wp-admin/admin-post.php?action=samen_export&as=csv');
    assert.equal(answer.status, 403);
  });

  test('an editor erases one, and only by a link of the list', async () => {
    const erase = linkTo(await on.people.editor.get(list), `results[0]=${hostile.id}`) ?? '';
    assert.match(erase, /_wpnonce=/);
    for (const forged of [erase.replace(/_wpnonce=[^&]*/, ''), erase.replace(/_wpnonce=[^&]*/, '_wpnonce=0123456789')])
      assert.equal((await on.people.editor.send(forged)).status, 403);
    assert.notEqual((await on.people.author.send(erase)).status, 302);
    assert.equal(rowsIn(on.site).length, 2);
    const answer = await on.people.editor.send(erase);
    assert.equal(answer.status, 302);
    assert.match(await on.people.editor.get(answer.headers.get('location')), /1 result was erased/);
    assert.deepEqual(
      rowsIn(on.site).map(({ result }) => result),
      [harmless.id],
    );
  });

  test('an administrator sets how results are kept; an editor does not', async () => {
    const html = await on.people.admin.get(list);
    const [, nonce] = /name="_wpnonce" value="(\w+)" \/><input type="hidden" name="_wp_http_referer"[^>]*>\s*<p>/.exec(
      html,
    );
    const save = (person, more) =>
      person.send('/wp-admin/admin-post.php', {
        method: 'POST',
        body: new URLSearchParams({ action: 'samen_settings', days: '14', ...more }),
      });
    const settings = () => on.site.php('return Samen\\settings();');
    assert.doesNotMatch(await on.people.editor.get(list), /samen_settings/);
    for (const [person, more] of [
      [on.people.editor, { _wpnonce: nonce }],
      [on.people.admin, {}],
    ])
      assert.equal((await save(person, more)).status, 403);
    assert.deepEqual(settings(), { days: 365, person: false });
    assert.equal((await save(on.people.admin, { _wpnonce: nonce, person: '1' })).status, 302);
    assert.deepEqual(settings(), { days: 14, person: true });
  });

  /** As a site has it whose language was installed: here WordPress itself speaks English still. */
  const speak = (locale) =>
    on.site.php(
      `global $wpdb; return $wpdb->replace( $wpdb->options, array( 'option_name' => 'WPLANG', 'option_value' => '${locale}' ) );`,
    );

  for (const [lang, words] of [
    ['nl', /<p class="samen-note" lang="nl">Als je klaar bent, [^<]* na 14 dagen .*<p>Hier staat een oefening/],
    ['en', /<p class="samen-note" lang="en">When you finish, [^<]* after 14 days.*<p>Here is an exercise/],
  ])
    test(`around an exercise in another language than the site, the plugin speaks that: ${String(lang)}`, async () => {
      speak(lang === 'nl' ? '' : 'nl_NL');
      const { path } = await publish(on.people.author, `[samen instrument="flow" store="yes" lang="${String(lang)}"]`);
      assert.match(await anybody(on.site).get(path), words);
      speak('');
    });

  for (const locale of ['nl_NL', 'nl_BE', 'nl_NL_formal'])
    test(`the plugin speaks Dutch on a site in ${locale}`, async () => {
      speak(locale);
      const { path } = await publish(on.people.author, '[samen instrument="flow" store="yes"]');
      assert.match(await anybody(on.site).get(path), /Als je klaar bent, [^<]* Ze worden na 14 dagen gewist/);
      const html = await on.people.editor.get(list);
      for (const text of ['Resultaten', 'Flow in je groep', 'Tabel (CSV)', 'Wissen'])
        assert.ok(html.includes(text), text);
      const csv = await (await on.people.editor.send(linkTo(html, 'as=csv'))).text();
      assert.match(csv, /;flow;1\.0\.0;checklist;/);
      speak('');
    });
}
