import { part } from '../../src/locale/parts/course.js';
import type { Tell } from '../internal/course/above.js';
import type { Widget } from '../internal/widget.js';

/** Where the environment wants the learner to go; never to a script. */
function webAddress(url = ''): string | undefined {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** Goes back to the course (cmi5, 10.2.6), or closes the window where the environment says nothing of that. */
function goBack(address: string | undefined, tell: Tell): void {
  if (address) return location.assign(address);
  close();
  tell(async (note) => note.say('course', 'course-left'));
}

/**
 * Puts the way back to the course below the exercise. Not in a frame without an address: what is around it has a way out.
 * @param before what is to be done first.
 */
export async function offerLeave(
  widget: Widget,
  tell: Tell,
  returnURL: string | undefined,
  before?: () => Promise<unknown>,
): Promise<void> {
  const address = webAddress(returnURL);
  if (!address && window.top !== window) return;
  await widget.locale.add(part);
  const button = Object.assign(document.createElement('button'), { textContent: widget.t('course-leave') });
  button.addEventListener('click', () => {
    button.disabled = true;
    void Promise.resolve(before?.()).then(() => goBack(address, tell));
  });
  const box = Object.assign(document.createElement('p'), { className: 'course-leave' });
  box.append(button);
  widget.after(box);
}
