import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian and its children, and allowed to install. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const apt = (...args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore', timeout: 900_000 }).status === 0;
};

/** Installs Debian packages where that is possible; tells whether it worked. */
export function installPackages(names) {
  if (!canInstall()) return false;
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...names);
}
