import { slices } from './slices.js';

/** A file, by its path in the folder it came from. */
export interface Source {
  name: string;
  file(): Promise<Blob>;
}

const source = (file: File, name = file.webkitRelativePath || file.name): Source => ({
  name,
  file: () => Promise.resolve(file),
});

/** What a system puts in folders for itself. */
const isSystems = ({ name }: Source): boolean =>
  /(?:^|\/)(?:\.|__MACOSX(?:\/|$)|Thumbs\.db$|desktop\.ini$)/i.test(name);

const wanted = (sources: Source[]): Source[] => sources.filter((one) => !isSystems(one));

/** Files that were picked, one by one or as a folder. Of ten thousand, a browser takes its time to give each. */
export async function picked(files: ArrayLike<File>): Promise<Source[]> {
  const rest = slices();
  const all: Source[] = [];
  for (let at = 0; at < files.length; at++) {
    const one = source(files[at]!);
    if (!isSystems(one)) all.push(one);
    await rest();
  }
  return all;
}

/** A folder is read in parts, until a part is empty. */
async function within(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (!some.length) return all;
    all.push(...some);
  }
}

async function under(entry: FileSystemEntry): Promise<Source[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = () => new Promise<Blob>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ name, file }];
  }
  const all: Source[] = [];
  for (const one of await within(entry as FileSystemDirectoryEntry)) all.push(...(await under(one)));
  return all;
}

/** Files and folders that were dropped. What was dropped must be asked for at once, and read later. */
export function dropped({ items, files }: DataTransfer): () => Promise<Source[]> {
  const folders = [...items].flatMap((item) => {
    const entry = item.webkitGetAsEntry?.();
    return entry?.isDirectory ? [entry] : [];
  });
  // A folder stands among the files too, as one that cannot be read.
  const names = new Set(folders.map(({ name }) => name));
  const plain = [...files].filter(({ name }) => !names.has(name));
  return async () => {
    const all = await picked(plain);
    for (const entry of folders) all.push(...wanted(await under(entry)));
    return all;
  };
}
