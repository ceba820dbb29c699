import { tellsThePage } from './contract/events.js';
import { servesAForm } from './contract/form.js';
import type { Case } from './contract/case.js';

/** What holds of every element that asks something, whatever its kind. */
export function keepsTheContract(subject: Case): void {
  describe(`<${subject.tag}>`, () => {
    tellsThePage(subject);
    servesAForm(subject);
  });
}
