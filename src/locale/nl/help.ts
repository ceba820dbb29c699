/** Dutch: what stands above and behind links to help. */
export const strings = {
  'help-title': 'Hulp en informatie',
  'help-checked': 'bekeken op {date}',
};
