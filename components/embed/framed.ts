/**
 * For a page in a frame: tells the page around it how high the content is, in the dialects that hosts know. A height
 * is nothing private, so any host may hear it.
 */
const tell = (message: unknown): void => parent.postMessage(message, '*');

/** The content, not the window: it may become less high as well. */
const height = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

let told = 0;
/** An H5P host answered: it wants to be asked before each change. */
let h5p = false;

const toH5p = (action: string): void =>
  tell({ context: 'h5p', action, scrollHeight: height(), clientHeight: innerHeight });

function send(): void {
  told = height();
  tell({ type: 'iframe-resized', height: told }); // open-iframe-resizer, and embed.js
  const resize = { subject: 'lti.frameResize', height: told }; // Canvas
  tell(resize);
  tell(JSON.stringify(resize)); // hosts that read texts alone
  tell({ ...resize, subject: 'org.imsglobal.lti.frameResize' });
  if (h5p) toH5p('prepareResize');
}

/** H5P: the frame says hello, the host says it back; then each `prepareResize` is answered before it is done. */
const answers: Record<string, () => void> = {
  ready: () => toH5p('hello'),
  hello: () => ((h5p = true), send()),
  resize: () => toH5p('prepareResize'),
  resizePrepared: () => toH5p('resize'),
};

addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent || !data) return;
  const { context, action, type } = data as { context?: unknown; action?: unknown; type?: unknown };
  if (context === 'h5p' && typeof action === 'string' && Object.hasOwn(answers, action)) answers[action]!();
  if (type === 'iframe-child-init') send();
});
new ResizeObserver(() => height() !== told && send()).observe(document.documentElement);
toH5p('hello');

/**
 * In a frame as high as its content, the middle of the window may be out of sight. So at each press this says from where
 * to where the frame is seen, and dialogs open between the two. An observer knows, also across sites.
 */
const look = (): void =>
  new IntersectionObserver(([seen], observer) => {
    observer.disconnect();
    const { style } = document.documentElement;
    const { top, bottom } = seen!.intersectionRect;
    style.setProperty('--samen-seen-start', `${top}px`);
    style.setProperty('--samen-seen-end', `${innerHeight - bottom}px`);
  }).observe(document.documentElement);
/** Now, and once more: a browser that brings what has focus into sight scrolls the page around a little later. */
const twice = (): void => (look(), void setTimeout(look, 150));
for (const press of ['pointerdown', 'keydown', 'focusin']) addEventListener(press, twice, true);
