/** Which standard a runtime speaks; `2004` is that of the 2nd, 3rd and 4th edition alike. */
export type Version = '1.2' | '2004';

/** What a learning environment offers, by the names of its standard. */
export type Api = Record<string, (...values: string[]) => string | number | boolean | null | undefined>;

export interface Found {
  version: Version;
  api: Api;
}

/** What is used of a `Window`: anything in it may throw when it is read, as it may be of another site. */
export interface ScormWindow {
  readonly parent?: unknown;
  readonly opener?: unknown;
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
}

/** Name of the object, and of a function by which it is told from a frame or a form field of that name. */
const names = {
  '1.2': ['API', 'LMSInitialize'],
  '2004': ['API_1484_11', 'Initialize'],
} as const;

/** How far up to look. Source: SCORM 2004 4th edition, Run-Time Environment, 3.3.6.1. */
const levels = 7;

/** Reads a property of a window that may be of another site. */
function look(at: unknown, name: string): unknown {
  try {
    return (at as Record<string, unknown> | null)?.[name] ?? undefined;
  } catch {
    return undefined;
  }
}

/** A window and those around it. The topmost is its own parent. */
function chain(from: unknown): unknown[] {
  const windows: unknown[] = [];
  for (let at = from; at && !windows.includes(at) && windows.length <= levels; at = look(at, 'parent'))
    windows.push(at);
  return windows;
}

function apiIn(at: unknown, version: Version): Found | undefined {
  const [name, start] = names[version];
  const api = look(at, name);
  return typeof look(api, start) === 'function' ? { version, api: api as Api } : undefined;
}

/**
 * Finds the runtime of a learning environment: in this window, up to seven windows around it, then in the window that opened
 * it or one of those, and around that. Windows of another site are passed by. Undefined where there is none.
 * @param wanted the standard of the package; the other one serves as well when it is all there is.
 */
export function findApi(window: ScormWindow, wanted: Version = '2004'): Found | undefined {
  const around = chain(window);
  const openers = around.flatMap((one) => chain(look(one, 'opener')));
  const versions: Version[] = [wanted, wanted === '1.2' ? '2004' : '1.2'];
  for (const windows of [around, openers])
    for (const version of versions)
      for (const one of windows) {
        const found = apiIn(one, version);
        if (found) return found;
      }
  return undefined;
}
