import type { Checklist, Definition } from '../../instrument/index.js';

/** The eight characteristics of flow (Csikszentmihalyi, 1990), as the source lists them. */
export const definition: Definition<Checklist> = {
  format: 'samen-instrument/1',
  kind: 'checklist',
  passport: {
    id: 'flow',
    version: '1.0.0',
    model: [
      { author: 'Csikszentmihalyi, M.', year: 1990, title: 'Flow: The Psychology of Optimal Experience' },
      { author: 'Csikszentmihalyi, M.', year: 1998, title: 'Flow: Psychologie van de optimale ervaring' },
    ],
    source:
      'Postma, D.W., ‘Informele groepen als voedingsbodem voor een inclusieve samenleving’, in: De brede basis van het sociaal werk, Coutinho',
    licence: 'CC BY 4.0',
    minutes: 5,
    audience: 'student',
    rule: 'flow-profile/1',
  },
  scale: ['no', 'little', 'clear'],
  notApplicable: true,
  note: true,
  bands: [{ id: 'conditions', changeable: true }, { id: 'experience' }],
  // The bands alternate: an answer about one condition does not colour the next.
  items: [
    { id: 'goal', band: 'conditions' },
    { id: 'absorbed', band: 'experience' },
    { id: 'feedback', band: 'conditions' },
    { id: 'time', band: 'experience' },
    {
      id: 'balance',
      band: 'conditions',
      // Asked apart, as one answer would hide whether it is too hard or too easy.
      pair: [
        { id: 'challenge', scale: ['challenge-1', 'challenge-2', 'challenge-3', 'challenge-4', 'challenge-5'] },
        { id: 'skill', scale: ['skill-1', 'skill-2', 'skill-3', 'skill-4', 'skill-5'] },
      ],
    },
    { id: 'rewarding', band: 'experience' },
    { id: 'control', band: 'conditions' },
    { id: 'concentration', band: 'experience' },
  ],
  minimum: 4,
};
