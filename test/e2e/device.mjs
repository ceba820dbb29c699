// What a page left on the device, in whatever store and under whatever name.
import { isDeepStrictEqual } from 'node:util';
import { until } from './stage.mjs';

/** Runs in the page: a record per thing that is stored. */
async function read() {
  const done = (request) =>
    new Promise((good, bad) => Object.assign(request, { onsuccess: () => good(request.result), onerror: bad }));
  const inStorage = (name) => Object.entries(window[name]).map(([key, value]) => ({ store: name, key, value }));
  const inDatabase = async ({ name }) => {
    const database = await done(indexedDB.open(name));
    const stores = [...database.objectStoreNames].map(async (store) => {
      const from = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(from.getAllKeys()), done(from.getAll())]);
      return keys.map((key, at) => ({ database: name, store, key, value: values[at] }));
    });
    const records = (await Promise.all(stores)).flat();
    database.close();
    return records;
  };
  const databases = await Promise.all((await indexedDB.databases()).map(inDatabase));
  const cookies = document.cookie ? [{ store: 'cookie', value: document.cookie }] : [];
  return [...databases.flat(), ...inStorage('localStorage'), ...inStorage('sessionStorage'), ...cookies];
}

/** Runs in the page: puts another value where a record is. */
async function write({ database: name, store, key }, value) {
  if (!name) return window[store].setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  const done = (request) => new Promise((good) => (request.onsuccess = () => good(request.result)));
  const database = await done(indexedDB.open(name));
  await done(database.transaction(store, 'readwrite').objectStore(store).put(value, key));
  return database.close();
}

/** Everything stored for this site, with drafts as objects wherever they lie. */
export async function stored(page) {
  const records = await page.evaluate(read);
  return records.map((record) => {
    if (record.database || record.store === 'cookie') return record;
    try {
      return { ...record, value: JSON.parse(record.value) };
    } catch {
      return record;
    }
  });
}

/** The answers in every draft. */
export const storedAnswers = async (page) => (await stored(page)).map(({ value }) => value?.answers);

/** Waits until a draft has exactly these answers. */
export const isStored = (page, answers) =>
  until(`a draft has the answers ${JSON.stringify(answers)}`, async () =>
    (await storedAnswers(page)).some((found) => isDeepStrictEqual(found, answers)),
  );

/** Puts another value in the place of a record. */
export const plant = (page, record, value) => page.evaluate(write, record, value);
