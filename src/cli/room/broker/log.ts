import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How every log begins: a file that does not is none of ours, and stays as it is. */
const magic = Buffer.from('samen-room-log/1\n');

/** length u32 | checksum 4 | topic's length u16 | topic | payload; the length counts what follows the checksum. */
const HEAD = 8;
const TOPIC = 2;

/** A log is written anew when it is this large and four times as large as what still counts in it. */
const ROOMY = 64 * 1024 * 1024;

const checksum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest().subarray(0, 4);

function recordOf(topic: string, payload: Uint8Array): Buffer {
  const name = Buffer.from(topic);
  const record = Buffer.alloc(HEAD + TOPIC + name.length + payload.length);
  record.writeUInt32BE(record.length - HEAD, 0);
  record.writeUInt16BE(name.length, HEAD);
  record.set(name, HEAD + TOPIC);
  record.set(payload, HEAD + TOPIC + name.length);
  record.set(checksum(record.subarray(HEAD)), 4);
  return record;
}

/** Undefined for a file of something else. */
function replay(bytes: Buffer): Map<string, Buffer> | undefined {
  const start = bytes.subarray(0, magic.length);
  return start.equals(magic.subarray(0, start.length)) ? replayRecords(bytes) : undefined;
}

/** What the records of a log come to, up to the first that was not written to its end. */
function replayRecords(bytes: Buffer): Map<string, Buffer> {
  const latest = new Map<string, Buffer>();
  for (let at = magic.length; at + HEAD + TOPIC <= bytes.length;) {
    const end = at + HEAD + bytes.readUInt32BE(at);
    const body = bytes.subarray(at + HEAD, end);
    if (end > bytes.length || !checksum(body).equals(bytes.subarray(at + 4, at + HEAD))) break;
    const payloadAt = TOPIC + body.readUInt16BE(0);
    // A copy, so that one small payload does not hold the whole file in memory.
    put(latest, body.toString('utf8', TOPIC, payloadAt), Buffer.from(body.subarray(payloadAt)));
    at = end;
  }
  return latest;
}

function put(latest: Map<string, Buffer>, topic: string, payload: Buffer): void {
  if (payload.length) latest.set(topic, payload);
  else latest.delete(topic);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r').catch(() => undefined); // Windows opens no folders, and needs no such thing
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Writes what counts to a file beside, and puts that in the place of the log: at every moment one of them is whole. */
async function compact(path: string, latest: ReadonlyMap<string, Buffer>): Promise<number> {
  const beside = `${path}.new`;
  const bytes = Buffer.concat([magic, ...[...latest].map(([topic, payload]) => recordOf(topic, payload))]);
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncFolder(path);
  return bytes.length;
}

interface Waiting {
  topic: string;
  record: Buffer;
  done(): void;
  fail(error: unknown): void;
}

/**
 * The latest payload by topic, in memory and in a file that only grows. What was set is on the disk when its promise
 * resolves; all that is set while the disk is busy goes to it together. Nobody but the owner may read the file.
 */
export class Log {
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();
  /** What the disk did not take. */
  readonly #unsaved = new Set<string>();

  private constructor(
    readonly path: string,
    readonly latest: Map<string, Buffer>,
    private file: FileHandle,
    private size: number,
    private readonly roomy: number,
  ) {}

  /**
   * Opens a log, or begins one. What no longer counts is left out of it, and so is a last record that is not whole.
   * @param roomy while it is smaller than this, in bytes, it is not written anew.
   * @throws where the file is something else.
   */
  static async open(path: string, roomy = ROOMY): Promise<Log> {
    const before = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return Buffer.alloc(0);
    });
    const latest = replay(before);
    if (!latest) throw new Error('this file is not the log of a room');
    const size = await compact(path, latest);
    return new Log(path, latest, await open(path, 'a', 0o600), size, roomy);
  }

  /** Resolves when it is on the disk; no payload removes the topic. Rejects when the disk does not take it; set again, it is tried again. */
  set(topic: string, payload: Buffer): Promise<void> {
    const isThere = (this.latest.get(topic) ?? Buffer.alloc(0)).equals(payload);
    if (isThere && !this.#unsaved.has(topic)) return this.#last;
    put(this.latest, topic, payload);
    this.#last = new Promise<void>((done, fail) => {
      this.#waiting.push({ topic, record: recordOf(topic, payload), done, fail });
    });
    this.#flushing ??= this.#flush();
    return this.#last;
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length) {
      const group = this.#waiting;
      this.#waiting = [];
      const trouble = await this.#write(Buffer.concat(group.map(({ record }) => record))).catch(
        (error: unknown) => error,
      );
      for (const one of group) this.#settle(one, trouble);
    }
    // In the same step as the last look at what waits: what comes later begins anew.
    this.#flushing = undefined;
  }

  #settle({ topic, done, fail }: Waiting, trouble: unknown): void {
    if (trouble) {
      this.#unsaved.add(topic);
      return fail(trouble);
    }
    this.#unsaved.delete(topic);
    done();
  }

  async #write(bytes: Buffer): Promise<undefined> {
    try {
      await this.file.appendFile(bytes);
      await this.file.datasync();
    } catch (error) {
      // Half a record would hide all that follow it.
      await this.file.truncate(this.size).catch(() => undefined);
      throw error;
    }
    this.size += bytes.length;
    if (this.size > this.roomy && this.size > 4 * this.#weight()) await this.#renew();
  }

  #weight(): number {
    let sum = 0;
    for (const payload of this.latest.values()) sum += payload.length;
    return sum;
  }

  async #renew(): Promise<void> {
    this.size = await compact(this.path, this.latest);
    await this.file.close();
    this.file = await open(this.path, 'a', 0o600);
  }

  /** After what was set is on the disk. */
  async close(): Promise<void> {
    await this.#flushing;
    await this.file.close();
  }

  /** Closes, and removes the file. */
  async erase(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }
}
