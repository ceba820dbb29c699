import type { Known } from '../../src/deliver/xapi/session.js';

/**
 * What is known of a session in this tab, by the address of its token, which is another one each time. It outlives a reload; in a
 * sandbox without storage it is there as long as the page.
 */
export function knownOf(token: string): { known: Known; changed: () => void } {
  const place = `samen-cmi5 ${token}`;
  let known: Known = {};
  try {
    known = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Known;
  } catch {
    // Refused, or not ours.
  }
  const changed = () => {
    try {
      sessionStorage.setItem(place, JSON.stringify(known));
    } catch {
      // Refused.
    }
  };
  return { known, changed };
}
