/** Dutch: what is said where every question needs an answer. */
export const strings = {
  'review-required': 'Vul alle vragen in. Klopt het zo?',
  'error-title': 'Nog niet alles is ingevuld',
};
