import type { Definition, Interview } from '../../instrument/index.js';

export const definition: Definition<Interview> = {
  format: 'samen-instrument/1',
  kind: 'interview',
  passport: {
    id: 'neighbourhood-wishes',
    version: '1.1.0',
    model: [
      {
        author: 'Postma, D.W.',
        year: 2017,
        title: 'Informele groepen als voedingsbodem voor een inclusieve samenleving',
      },
    ],
    source:
      'Postma, D.W., ‘Informele groepen als voedingsbodem voor een inclusieve samenleving’, in: De brede basis van het sociaal werk, Coutinho',
    licence: 'CC BY 4.0',
    minutes: 40,
    audience: 'student',
    rule: 'entry-count/1',
  },
  // Talks with people: no longer on a device than a course takes.
  keepDays: 90,
  sections: [
    {
      id: 'talking',
      fields: [
        {
          type: 'group',
          id: 'conversations',
          // People often speak with several persons at one place on one day.
          carry: ['place', 'date'],
          consent: 'consent',
          fields: [
            { type: 'text', id: 'place' },
            { type: 'date', id: 'date' },
            { type: 'tick', id: 'consent' },
            { type: 'text', id: 'activities', mark: 'a', long: true, noNames: true },
            { type: 'text', id: 'why', mark: 'b', long: true, noNames: true },
            { type: 'text', id: 'expectations', mark: 'c', long: true, noNames: true },
            {
              type: 'choice',
              id: 'came-true',
              mark: 'd',
              options: ['not', 'partly', 'mostly', 'fully'],
              dontKnow: true,
              note: true,
            },
            { type: 'text', id: 'missing', mark: 'e', long: true, noNames: true },
            { type: 'text', id: 'own-possibilities', mark: 'f', long: true, noNames: true },
            { type: 'text', id: 'support', mark: 'g', long: true, noNames: true },
          ],
        },
      ],
    },
    {
      id: 'looking-back',
      fields: [
        { type: 'text', id: 'surprised', long: true, noNames: true },
        { type: 'text', id: 'my-role', mark: 'h', long: true, words: 150 },
      ],
    },
  ],
};
