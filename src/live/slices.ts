/** Lets the page do what waits: a task of its own, as a promise alone would only queue before it. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

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
