import type { ChoiceField } from './field.js';

/** Answers of their own, on any choice that offers them; neither ever counts as zero. */
export const dontKnow = 'dont-know';
export const notApplicable = 'not-applicable';

/** Every answer a choice offers, in the order shown. */
export const optionsOf = ({ options, notApplicable: may, dontKnow: might }: ChoiceField): string[] => [
  ...options,
  ...(may ? [notApplicable] : []),
  ...(might ? [dontKnow] : []),
];
