import { readAddress } from './address.js';
import type { Register } from './register.js';
import type { RegisterOptions } from './over.js';

/** What a page knows of a connection, but for the room. */
export type ByUrlOptions = Omit<RegisterOptions, 'session'>;

/**
 * Opens the registers of rooms at a server. Loads the code for that kind of server alone.
 * @param url as in {@link readAddress}; an account in it goes before `login`.
 * @returns a function that opens the register of a session; phones give their slot.
 * @throws {TypeError} in its promise: another kind of address.
 */
export async function registerFor(
  url: string,
  options: ByUrlOptions = {},
): Promise<(session: string, slot?: string) => Register> {
  const address = readAddress(url);
  if (!address) throw new TypeError(`Not an address of a room's server: ${url}`);
  const { kind, servers, login } = address;
  const all = { ...options, ...(login && { login: () => login }) };
  if (kind === 'nats') {
    const { natsRegister } = await import('./nats.js');
    return (session) => natsRegister({ ...all, session, servers });
  }
  const { mqttRegister } = await import('./mqtt/register.js');
  return (session, slot) => mqttRegister({ ...all, session, url: servers[0]!, ...(slot && { clientId: slot }) });
}
