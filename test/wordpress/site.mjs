// A WordPress site for the tests: Debian's packages, a database and a folder of its own, PHP's own server.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { canInstall, installPackages } from '../tools/apt.mjs';
import { until } from '../e2e/stage.mjs';

/** Debian's WordPress, or the folder of another one: `WORDPRESS=/tmp/wordpress npm test -- --only node test/wordpress/wordpress.test.mjs`. */
const WORDPRESS = process.env.WORDPRESS ?? '/usr/share/wordpress';
const packages = ['wordpress', 'php-cli', 'php-mysql', 'php-xml', 'mariadb-server'];
const isRoot = () => process.getuid?.() === 0;
const isPresent = () =>
  existsSync(`${WORDPRESS}/wp-load.php`) &&
  existsSync('/usr/sbin/mariadbd') &&
  spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.includes('mysqli');

/** PHP that keeps what it compiled, as WordPress is large. */
const quick = (folder) =>
  ['opcache.enable_cli=1', `opcache.file_cache=${folder}/compiled`].flatMap((one) => ['-d', one]);

/** Why there can be no site here; empty when there can, after an attempt to install what is missing. */
export function whyNoSite() {
  if (isRoot() && (isPresent() || (installPackages(packages) && isPresent()))) return '';
  const why = canInstall() ? 'they could not be installed' : 'as root on Debian this test installs them';
  return `It needs the packages ${packages.join(' ')} (${why}).`;
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** A database server that nobody but this test reaches. */
async function database(folder) {
  const data = `--datadir=${folder}/data`;
  const socket = join(folder, 'db.sock');
  const install = ['--no-defaults', data, '--auth-root-authentication-method=normal', '--skip-test-db', '--user=root'];
  execFileSync('mariadb-install-db', install, { stdio: 'ignore' });
  const options = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin', '--user=root'];
  const server = spawn(
    'mariadbd',
    ['--no-defaults', data, `--socket=${socket}`, `--pid-file=${folder}/pid`, ...options],
    {
      stdio: 'ignore',
      detached: true,
    },
  );
  await until('the database answers', () => existsSync(socket));
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '-u',
    'root',
    '-e',
    'CREATE DATABASE wp CHARACTER SET utf8mb4',
  ]);
  return { socket, server };
}

const config = ({ socket, url, log }) => `<?php
define( 'DB_NAME', 'wp' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' ); define( 'WP_SITEURL', '${url}' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'key-' . $name ); define( $name . '_SALT', 'salt-' . $name );
}
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '${log}' );
define( 'DISABLE_WP_CRON', true ); define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

function unpack(root) {
  const files = unzipSync(readFileSync('dist/wordpress/samen.zip'));
  for (const [name, content] of Object.entries(files)) {
    const file = join(root, 'wp-content/plugins', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** WordPress' files in a folder, with the plugin and a theme that shows posts and no more. */
function copy(root, settings) {
  cpSync(WORDPRESS, root, { recursive: true, dereference: true });
  rmSync(join(root, 'wp-config.php'), { force: true });
  writeFileSync(join(root, 'wp-config.php'), config(settings));
  cpSync('test/wordpress/theme', join(root, 'wp-content/themes/plain'), { recursive: true });
  unpack(root);
}

/**
 * Starts a site with the plugin, and the users admin, editor, author and subscriber, whose passwords are their names.
 *
 * @returns `url`; `root`; `php(code)`, which runs PHP in the site and gives what it returns; `log()`, what PHP complained of;
 *     `close()`.
 */
export async function site() {
  const folder = mkdtempSync(join(tmpdir(), 'samen-wp-'));
  const [root, log] = [join(folder, 'site'), join(folder, 'debug.log')];
  const running = [];
  const close = () => {
    // Each leads a group of its own: PHP's server has workers, which outlive it.
    for (const { pid } of running) process.kill(-pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { socket, server } = await database(folder);
    running.push(server);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    copy(root, { socket, url, log });
    mkdirSync(join(folder, 'compiled'));
    execFileSync('php', [...quick(folder), 'test/wordpress/install.php', root]);
    const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '3' };
    const options = [...quick(folder), '-S', `127.0.0.1:${port}`, '-t', root];
    running.push(spawn('php', options, { env, stdio: 'ignore', detached: true }));
    await until('the site answers', () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const php = (code) =>
      JSON.parse(
        execFileSync('php', [...quick(folder), 'test/wordpress/run.php', root], { input: code, encoding: 'utf8' }),
      );
    return { url, root, php, close, log: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') };
  } catch (error) {
    close();
    throw error;
  }
}
