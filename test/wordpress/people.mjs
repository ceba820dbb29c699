// Who comes to the site: with a browser's cookies, or none.

/** Somebody with cookies: `get`, and `send` with more than an address; paths are those of the site. */
function visitor(site, cookies = '') {
  const send = (path, { headers, ...init } = {}) =>
    fetch(new URL(path, site.url), { redirect: 'manual', headers: { cookie: cookies, ...headers }, ...init });
  return { cookies, send, get: async (path) => (await send(path)).text() };
}

export const anybody = visitor;

/** Signs in. */
export async function signIn(site, name) {
  const test = 'wordpress_test_cookie=WP+Cookie+check';
  const body = new URLSearchParams({ log: name, pwd: name, testcookie: '1' });
  const answer = await visitor(site, test).send('/wp-login.php', { method: 'POST', body });
  const given = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return visitor(site, [test, ...given].join('; '));
}

/** Publishes a post as this person would in the editor; its address. */
export async function publish(person, content, title = 'A post') {
  const nonce = await person.get('/wp-admin/admin-ajax.php?action=rest-nonce');
  const answer = await person.send('/wp-json/wp/v2/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
    body: JSON.stringify({ title, content, status: 'publish' }),
  });
  const post = await answer.json();
  if (!answer.ok) throw new Error(JSON.stringify(post));
  return { id: post.id, path: new URL(post.link).pathname, raw: post.content.raw };
}
