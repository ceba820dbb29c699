import type { Definition, Sorter } from '../../instrument/index.js';

/** Two axes with two sides each. */
export const layout = {
  form: 'grid',
  columns: ['direct', 'generalised'],
  rows: ['strong', 'weak'],
  axes: { columns: 'reciprocity', rows: 'ties' },
} satisfies Sorter['layout'];

/** Four kinds of social networks on two axes: reciprocity and ties (Hilhorst & Van der Lans, 2013). */
export const definition: Definition<Sorter> = {
  format: 'samen-instrument/1',
  kind: 'sorter',
  passport: {
    id: 'typology',
    version: '1.0.0',
    model: [{ author: 'Hilhorst, P., & Van der Lans, J.', year: 2013, title: 'Sociaal doe-het-zelven' }],
    source:
      'Postma, D.W., ‘Informele groepen als voedingsbodem voor een inclusieve samenleving’, in: De brede basis van het sociaal werk, Coutinho',
    licence: 'CC BY 4.0',
    minutes: 10,
    audience: 'student',
    rule: 'zone-count/1',
  },
  layout,
  zones: [
    { id: 'known-each-other' },
    { id: 'known-others' },
    { id: 'strangers-each-other' },
    { id: 'strangers-others' },
  ],
  most: 2,
  own: true,
  // Neighbours in the deck differ in kind, so that no card gives the next one away.
  cards: [
    { id: 'supper-club' },
    { id: 'phone-circle' },
    { id: 'food-bank' },
    { id: 'neighbourhood-chat' },
    { id: 'choir' },
    { id: 'repair-cafe' },
    { id: 'community-garden' },
    { id: 'website' },
    { id: 'peer-group' },
    { id: 'playground' },
    { id: 'odd-jobs' },
    { id: 'free-shop' },
  ],
};
