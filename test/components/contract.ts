import { tellsThePage } from './contract/events.js';
import { servesAForm } from './contract/form.js';
import { followsThePage } from './contract/language.js';
import { fitsInAPage } from './contract/page.js';
import type { Case } from './contract/case.js';

/** What holds of every element that asks something, whatever its kind. */
export function keepsTheContract(subject: Case): void {
  describe(`<${subject.tag}${subject.attributes ? ` view="${subject.attributes['view']}"` : ''}>`, () => {
    tellsThePage(subject);
    servesAForm(subject);
    followsThePage(subject);
    fitsInAPage(subject);
  });
}
