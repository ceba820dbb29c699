import { CodeReader } from '../../src/live/codes.js';

/** Reads a code in a picture; undefined when there is none. */
type Read = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect(from: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface Detectors {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** The browser's own reader, where it has one. */
async function ownReader(): Promise<Read | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detectors };
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
  if (!BarcodeDetector || !formats?.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue;
}

type Jsqr = (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** A reader in JavaScript, fetched when the browser has none. */
async function scriptReader(): Promise<Read> {
  const { default: read } = (await import('jsqr')) as unknown as { default: Jsqr };
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!width) return undefined;
    Object.assign(canvas, { width, height });
    pen.drawImage(video, 0, 0);
    return read(pen.getImageData(0, 0, width, height).data, width, height)?.data;
  };
}

/** What is told while a camera looks. */
export interface Scans {
  part(n: number, of: number): void;
  envelope(bytes: Uint8Array): void;
}

/** Between two looks, in milliseconds: the page stays in use. */
const pause = 150;

/**
 * Looks through the camera for the codes of answers, until `signal` says stop.
 * @throws when there is no camera, or it may not be used.
 */
export async function scan(video: HTMLVideoElement, tell: Scans, signal: AbortSignal): Promise<void> {
  const wish = { video: { facingMode: 'environment', width: { ideal: 1920 } } };
  const stream = await navigator.mediaDevices.getUserMedia(wish);
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) return stop();
  video.srcObject = stream;
  await video.play();
  const read = (await ownReader()) ?? (await scriptReader());
  const reader = new CodeReader();
  while (!signal.aborted) {
    const text = await read(video);
    const found = text === undefined ? undefined : reader.read(text);
    if (found?.envelope) tell.envelope(found.envelope);
    else if (found) tell.part(found.n, found.of);
    await new Promise((done) => setTimeout(done, pause));
  }
}
