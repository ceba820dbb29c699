/** Dutch: more than one draft of one exercise. */
export const strings = {
  'draft-current': 'Je werkt aan:',
  'draft-first': 'Mijn antwoorden',
  'draft-nameless': 'Zonder naam',
  'draft-other': 'Ga verder met',
  'draft-open': 'Open',
  'draft-new': 'Begin een nieuwe',
  'draft-rename': 'Wijzig de naam',
  'draft-name': 'Naam, alleen voor jezelf',
  'draft-save': 'Bewaar de naam',
  'draft-cancel': 'Laat maar',
  'draft-opened': 'Geopend: {name}',
  'draft-renamed': 'De naam is nu: {name}',
};
