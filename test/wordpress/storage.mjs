// What is sent to the site: what is kept, and what is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anybody, publish } from './people.mjs';
import { emptied, flooded, made, post, rowsIn, sendingOf } from './results.mjs';

export function storage(on) {
  let sending;
  let page;
  const visitor = () => anybody(on.site);
  const send = (result, headers) => post(visitor(), sending, result, headers);
  const status = async (result, headers) => (await send(result, headers)).status;

  test('a result is kept whole, with its page, and with nobody’s name', async () => {
    page = await publish(on.people.author, '[samen instrument="flow" store="yes"]');
    sending = sendingOf(await visitor().get(page.path));
    const result = made({ answers: { goal: 'clear', 'goal.note': 'Één 🙂 \\ "x" \u2028' }, perspective: 'member' });
    assert.equal(await status(result), 200);
    const [row] = rowsIn(on.site);
    assert.deepEqual(JSON.parse(row.body), result);
    assert.deepEqual([row.result, row.instrument, +row.page, +row.person], [result.id, 'flow', page.id, 0]);
  });

  test('the same one twice is one, a later version takes its place, an earlier one does not', async () => {
    emptied(on.site);
    const at = (completedAt, goal) => ({
      ...made({ id: '01a20a77-e6eb-7f9d-b759-6687a5816f82' }),
      completedAt,
      answers: { goal },
    });
    const [first, later] = [at('2026-01-01T10:00:00.000Z', 'no'), at('2026-01-01T10:00:00.001Z', 'clear')];
    for (const result of [first, first, later, first]) assert.equal(await status(result), 200);
    assert.deepEqual(
      rowsIn(on.site).map(({ body }) => JSON.parse(body)),
      [later],
    );
  });

  test('many of one result at the same time are one', async () => {
    emptied(on.site);
    const result = made();
    const answers = await Promise.all(Array.from({ length: 6 }, () => status(result)));
    assert.deepEqual(new Set(answers), new Set([200]));
    assert.equal(rowsIn(on.site).length, 1);
  });

  test('what does not come from a page of this site is refused, and so is what comes from no exercise', async () => {
    emptied(on.site);
    for (const nonce of [undefined, '', '0123456789', 'aaaaaaaaaa'])
      assert.equal(await status(made(), { 'x-wp-nonce': nonce }), 403);
    const [, sign] = sending.exercise.split('-');
    for (const exercise of [undefined, '', 'nobody-', `person-${sign}`, `nobody-${'0'.repeat(64)}`])
      assert.equal(await status(made(), { 'samen-exercise': exercise }), 403);
    const elsewhere = { ...sending, to: sending.to.replace('flow', 'tuckman') };
    assert.equal((await post(visitor(), elsewhere, made())).status, 403);
    assert.equal(rowsIn(on.site).length, 0);
  });

  test('somebody’s cookies without a nonce are refused as well', async () => {
    const result = made();
    assert.equal((await post(on.people.subscriber, { ...sending, nonce: undefined }, result)).status, 403);
    // The nonce of another person.
    assert.equal((await post(on.people.subscriber, sending, result)).status, 403);
  });

  const wrong = {
    'another format': [400, { format: 'samen-result/2' }],
    'no identity': [400, { id: 'x' }],
    'an unfinished one': [400, { completedAt: undefined }],
    'a time that is none': [400, { completedAt: '2026-01-01' }],
    'answers that are a list': [400, { answers: [] }],
    'an instrument that is not on that page': [400, { instrument: { ...made().instrument, id: 'tuckman' } }],
    'an instrument that there is not': [400, { instrument: { ...made().instrument, id: 'quiz' } }],
    'another kind': [400, { instrument: { ...made().instrument, kind: 'sorter' } }],
    'what is too large': [413, { answers: { 'goal.note': 'x'.repeat(256 * 1024) } }],
  };
  for (const [what, [code, more]] of Object.entries(wrong))
    test(`${what} is refused`, async () => {
      assert.equal(await status(made(more)), code);
      assert.equal(rowsIn(on.site).length, 0);
    });

  test('what is no JSON, or is not sent as JSON, is refused', async () => {
    for (const text of ['{"format":', 'null', '[]', '1', '"x"', '']) assert.equal(await status(text), 400, text);
    assert.equal(await status('['.repeat(100_000)), 400);
    assert.equal(await status(JSON.stringify(made()), { 'content-type': 'text/plain' }), 415);
    assert.equal(await status(made(), { 'idempotency-key': '"another"' }), 400);
    assert.equal(rowsIn(on.site).length, 0);
  });

  test('a flood has to wait, and hears for how long', async () => {
    flooded(on.site);
    const answer = await send(made());
    assert.equal(answer.status, 429);
    assert.equal(answer.headers.get('retry-after'), '60');
    emptied(on.site);
  });

  test('an exercise of the site’s own is taken, and none of the plugin’s by that way', async () => {
    const own = await publish(on.people.author, '[samen src="/own.json?a=1&b=2" kind="checklist" store="yes"]');
    const way = sendingOf(await visitor().get(own.path));
    const result = made({ instrument: { ...made().instrument, id: 'our-own' } });
    assert.equal((await post(visitor(), way, result)).status, 200);
    assert.equal((await post(visitor(), way, made())).status, 400);
    assert.deepEqual(
      rowsIn(on.site).map(({ src, instrument }) => [src, instrument]),
      [['/own.json?a=1&b=2', 'our-own']],
    );
    emptied(on.site);
  });

  test('who answers is kept only if the site wants it, of those who are signed in, who read so before', async () => {
    const read = () => on.people.subscriber.get(page.path);
    const before = sendingOf(await read());
    assert.match(await read(), /Your name does not go with them/);
    on.site.php(`return update_option( 'samen_settings', array( 'person' => true, 'days' => 30 ) );`);
    const html = await read();
    assert.match(html, /If you are signed in, they see who you are\. They are erased after 30 days/);
    // A page from before, which promised otherwise.
    await post(on.people.subscriber, before, made());
    await post(on.people.subscriber, sendingOf(html), made());
    await post(visitor(), sendingOf(await visitor().get(page.path)), made());
    const subscriber = on.site.php(`return get_user_by( 'login', 'subscriber' )->ID;`);
    assert.deepEqual(
      rowsIn(on.site).map(({ person }) => +person),
      [0, subscriber, 0],
    );
  });

  test('WordPress’ tools for privacy export and erase what is known to be somebody’s', () => {
    const call = (name) => on.site.php(`return Samen\\${name}( 'subscriber@example.org', 1 );`);
    const { data, done } = call('export_person');
    assert.equal(data.length, 1);
    assert.ok(done);
    assert.match(JSON.stringify(data), /Flow in your group/);
    assert.equal(call('erase_person').items_removed, true);
    assert.equal(call('export_person').data.length, 0);
    assert.equal(rowsIn(on.site).length, 2);
  });

  test('somebody who is deleted leaves no name behind', () => {
    const people = on.site.php(`
      $id = wp_insert_user( array( 'user_login' => 'gone', 'user_pass' => 'gone' ) );
      Samen\\save( array( 'result' => wp_generate_uuid4(), 'instrument' => 'flow', 'src' => '', 'page' => 0, 'person' => $id, 'completed' => '2026-01-01T10:00:00.000Z', 'body' => '{}' ) );
      $before = count( Samen\\find( array( 'person' => $id ), 9 ) );
      wp_delete_user( $id );
      return array( $before, count( Samen\\find( array( 'person' => $id ), 9 ) ), Samen\\count_results() );`);
    assert.deepEqual(people, [1, 0, 3]);
  });

  test('results go after the days that the site chose', () => {
    const left = on.site.php(`
      global $wpdb;
      $first = $wpdb->get_var( 'SELECT MIN(id) FROM ' . Samen\\table() );
      $wpdb->query( "UPDATE " . Samen\\table() . " SET received = '2020-01-01 00:00:00' WHERE id = $first" );
      do_action( 'samen_daily' );
      return array( Samen\\count_results(), (bool) wp_next_scheduled( 'samen_daily' ) );`);
    assert.deepEqual(left, [2, true]);
    emptied(on.site);
    on.site.php(`return delete_option( 'samen_settings' );`);
  });
}
