const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;

/** Lets the page do what waits: a task of its own, as a promise alone would only queue before it. */
function breathe(): Promise<void> {
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const told = () => {
      port1.close();
      done();
    };
    port1.addEventListener('message', told, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Cuts work in slices of some milliseconds: to be awaited after each small piece. */
export function slices(most = 12): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < most) return undefined;
    return breathe().then(() => {
      since = performance.now();
    });
  };
}
