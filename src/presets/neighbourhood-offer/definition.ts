import type { Definition, Interview } from '../../instrument/index.js';
import { definition as typology } from '../typology/definition.js';

export const definition: Definition<Interview> = {
  format: 'samen-instrument/1',
  kind: 'interview',
  passport: {
    id: 'neighbourhood-offer',
    version: '1.1.0',
    model: [
      { author: 'Hilhorst, P., & Van der Lans, J.', year: 2013, title: 'Sociaal doe-het-zelven' },
      {
        author: 'Postma, D.W.',
        year: 2017,
        title: 'Informele groepen als voedingsbodem voor een inclusieve samenleving',
      },
    ],
    source:
      'Postma, D.W., ‘Informele groepen als voedingsbodem voor een inclusieve samenleving’, in: De brede basis van het sociaal werk, Coutinho',
    licence: 'CC BY 4.0',
    minutes: 45,
    audience: 'student',
    rule: 'entry-count/1',
  },
  sections: [
    {
      id: 'where',
      fields: [
        { type: 'text', id: 'neighbourhood' },
        {
          type: 'choice',
          id: 'sources',
          many: true,
          note: true,
          options: ['websites', 'neighbourhood-paper', 'notice-boards', 'other'],
        },
      ],
    },
    {
      id: 'offer',
      fields: [
        {
          type: 'group',
          id: 'activities',
          fields: [
            { type: 'text', id: 'what', mark: 'a' },
            { type: 'text', id: 'need', mark: 'b' },
            { type: 'text', id: 'who', mark: 'c', long: true, noNames: true },
            { type: 'choice', id: 'easy', mark: 'd', options: ['yes', 'partly', 'no'], dontKnow: true, note: true },
          ],
        },
      ],
    },
    {
      id: 'sorting',
      fields: [
        {
          type: 'sorter',
          id: 'typology',
          mark: 'e',
          layout: typology.layout,
          zones: typology.zones,
          most: typology.most,
          cards: { from: 'activities', label: 'what', hint: 'need' },
        },
      ],
    },
    {
      id: 'meaning',
      fields: [
        {
          type: 'each',
          id: 'per-activity',
          of: 'activities',
          placedIn: 'typology',
          fields: [
            { type: 'choice', id: 'cohesion', mark: 'f', options: ['yes', 'maybe', 'no'], dontKnow: true, note: true },
            { type: 'text', id: 'role', mark: 'g', long: true },
          ],
        },
      ],
    },
  ],
};
