import { expect } from '@open-wc/testing';
import { createStore } from 'idb-keyval';
import { idbDrafts, memoryDrafts, storageDrafts, type TextStorage } from '../../src/draft/index.js';
import { draft, keepsDrafts, refusesDrafts } from './contract.js';

keepsDrafts('memory', () => {
  const map = new Map<string, unknown>();
  return () => memoryDrafts(map);
});

keepsDrafts('session storage', () => {
  sessionStorage.clear();
  return () => storageDrafts(() => sessionStorage);
});

let databases = 0;
keepsDrafts('IndexedDB', () => {
  const name = `samen-test-${Date.now()}-${databases++}`;
  return () => idbDrafts(createStore(name, 'drafts'));
});

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
refusesDrafts('a storage that is refused', () => storageDrafts(refuse));
refusesDrafts('a database that is refused at once', () => idbDrafts(refuse));
refusesDrafts('a database that is refused later', () => idbDrafts(() => Promise.reject(new DOMException('no'))));

/** A storage that holds so many characters, as browsers do. */
function fullAt(most: number): TextStorage & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem(key, value) {
      const others = [...held].filter(([name]) => name !== key);
      const size = others.reduce((sum, [name, text]) => sum + name.length + text.length, key.length + value.length);
      if (size > most) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
  };
}

keepsDrafts('a storage like that of a browser', () => {
  const storage = fullAt(10_000);
  return () => storageDrafts(() => storage);
});

describe('a storage that is full', () => {
  it('rejects a draft that does not fit, and keeps the one before it', async () => {
    const drafts = storageDrafts(
      (
        (storage) => () =>
          storage
      )(fullAt(1000)),
    );
    await drafts.save('a', draft());
    const large = await drafts
      .save('a', draft({ answers: { note: 'x'.repeat(1000) } }))
      .catch((error) => error as Error);
    expect(large).to.have.property('name', 'QuotaExceededError');
    expect(await drafts.load('a')).to.deep.equal(draft());
  });

  it('takes drafts again when there is room', async () => {
    const storage = fullAt(1000);
    const drafts = storageDrafts(() => storage);
    storage.setItem('of the page', 'x'.repeat(900));
    expect(await drafts.save('a', draft()).catch(() => 'full')).to.equal('full');
    storage.removeItem('of the page');
    await drafts.save('a', draft());
    expect(await drafts.load('a')).to.deep.equal(draft());
  });
});

describe('a storage with what others put there', () => {
  it('gives back what is no JSON as it is, and leaves it there', async () => {
    sessionStorage.setItem('samen:flow:x', '{"half": ');
    const drafts = storageDrafts(() => sessionStorage);
    expect(await drafts.load('samen:flow:x')).to.equal('{"half": ');
    expect(sessionStorage.getItem('samen:flow:x')).to.equal('{"half": ');
    sessionStorage.clear();
  });
});

describe('drafts in memory', () => {
  it('are of one place alone', async () => {
    await memoryDrafts().save('a', draft());
    expect(await memoryDrafts().load('a')).to.equal(undefined);
  });
});
