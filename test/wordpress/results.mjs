// Results for the tests, and how they are sent.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const golden = JSON.parse(readFileSync('test/golden/flow.json', 'utf8'));

/** A finished result with an identity of its own. */
export const made = (more = {}) => ({ ...golden, id: randomUUID(), ...more });

/** What the element on a page was told of sending: address, signature and nonce. */
export function sendingOf(html) {
  const read = (name) => new RegExp(`data-samen-${name}="([^"]*)"`).exec(html)[1].replaceAll('&amp;', '&');
  return { to: read('deliver'), exercise: read('exercise'), nonce: read('nonce'), renew: read('renew') };
}

const keyOf = ({ id, completedAt }) => `"${id}/${completedAt}"`;

/** Sends something as the element does; `headers` of which one is undefined go without it. */
export function post(person, { to, exercise, nonce }, result, headers = {}) {
  const all = {
    'content-type': 'application/json',
    'samen-exercise': exercise,
    'x-wp-nonce': nonce,
    ...(typeof result === 'object' && { 'idempotency-key': keyOf(result) }),
    ...headers,
  };
  return person.send(to, {
    method: 'POST',
    headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    body: typeof result === 'string' ? result : JSON.stringify(result),
  });
}

/** The rows of the table, oldest first. */
export const rowsIn = (site) =>
  site.php('global $wpdb; return $wpdb->get_results("SELECT * FROM {$wpdb->prefix}samen_results ORDER BY id");');

/** As many results at once as the plugin takes in a minute, so that the next has to wait. */
export const flooded = (site) =>
  site.php(
    `for ( $n = 0; $n < Samen\\MOST_A_MINUTE; $n++ ) Samen\\save( array( 'result' => wp_generate_uuid4(), 'instrument' => 'flow', 'src' => '', 'page' => 0, 'person' => 0, 'completed' => '2026-01-01T10:00:00.000Z', 'body' => '{}' ) ); return 1;`,
  );
export const emptied = (site) =>
  site.php('global $wpdb; return $wpdb->query("DELETE FROM {$wpdb->prefix}samen_results");');
