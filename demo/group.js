// Makes the results of a made-up group, always the same: 24 members, 6 workers and 5 observers in two rounds; and of 8
// students who explored a neighbourhood. `core` is what `dist/index.js` exports, `say` has words per language.
const seeded = (seed) => () => {
  // Mulberry32, a small generator of random numbers in the public domain.
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const perspectives = { member: 24, worker: 6, observer: 5 };
const starts = ['2026-03-02T09:00:00.000Z', '2026-05-18T09:00:00.000Z'];

/** A whole number around `mean`, between `low` and `high`. */
const around = (random, mean, width, low, high) => {
  const value = mean + (random() + random() + random() - 1.5) * width;
  return Math.min(high, Math.max(low, Math.round(value)));
};

const words = {
  nl: {
    own: [
      'Buurtbarbecue',
      'buurt-barbecue',
      'De Buurtbarbecue',
      'Straatfeest',
      'Straat feest',
      'Leesclub',
      'Wandelgroep',
    ],
    note: [
      'We weten niet altijd waar het heen gaat.',
      'Het loopt bijna vanzelf.',
      'Er komt veel op een paar mensen neer.',
    ],
    activity: [
      'Soep op zaterdag',
      'Soep op Zaterdag',
      'Repaircafé',
      'Repair café',
      'Taalcafé',
      'Moestuin',
      'De moestuin',
    ],
    need: ['Samen eten', 'Spullen langer gebruiken', 'De taal leren', 'Buiten bezig zijn'],
    who: ['Een vaste ploeg van zes', 'Wie er op dat moment is', 'Vooral mensen die al lang in de buurt wonen'],
    role: ['Vooral luisteren, en een ruimte regelen.', 'Mensen aan elkaar voorstellen.', 'Niets, het gaat goed zo.'],
    place: ['Oost', 'Noord'],
  },
  en: {
    own: [
      'Street barbecue',
      'street-barbecue',
      'The Street Barbecue',
      'Street party',
      'Streetparty',
      'Book club',
      'Walking group',
    ],
    note: [
      'We do not always know where this is going.',
      'It almost runs by itself.',
      'A lot comes down to a few people.',
    ],
    activity: [
      'Soup on Saturday',
      'Soup on saturday',
      'Repair café',
      'Repair cafe',
      'Language café',
      'Garden',
      'The garden',
    ],
    need: ['Eating together', 'Using things longer', 'Learning the language', 'Being outdoors'],
    who: ['A regular team of six', 'Whoever is there at the time', 'Mostly people who have lived here for long'],
    role: [
      'Mostly listening, and finding a room.',
      'Introducing people to each other.',
      'Nothing, it goes well as it is.',
    ],
    place: ['East', 'North'],
  },
};

const pick = (random, list) => list[Math.floor(random() * list.length)];

function sorted({ random, instrument, round, perspective, text, id }) {
  const zones = instrument.zones.map((zone) => zone.id);
  const placements = {};
  for (const [index, { id: card }] of instrument.cards.entries()) {
    if (random() < 0.04) continue;
    const usual = (index + (perspective === 'worker' && index % 3 === 0 ? 1 : 0)) % zones.length;
    const sure = 0.25 + 0.06 * index + (round ? 0.12 : 0);
    const zone = random() < sure ? zones[usual] : pick(random, zones);
    placements[card] = random() < 0.05 ? [] : random() < 0.08 ? [...new Set([zone, pick(random, zones)])] : [zone];
  }
  if (perspective !== 'member' || random() > 0.5) return { placements };
  const card = `own-${id.slice(-8)}`;
  return {
    placements: { ...placements, [card]: [pick(random, zones)] },
    cards: [{ id: card, label: pick(random, text.own) }],
  };
}

function checked({ random, instrument, round, perspective, text }) {
  const answers = {};
  for (const [index, { id, pair }] of instrument.items.entries()) {
    const clear = 1.1 + 0.15 * (index % 4) + 0.3 * round - (perspective === 'worker' && index % 4 === 0 ? 0.7 : 0);
    if (pair)
      for (const [half, { id: asked, scale }] of pair.entries())
        answers[asked] = scale[around(random, half ? 3 : 2.4 + round * 0.5, 2.2, 1, scale.length) - 1];
    else if (random() < 0.06) answers[id] = 'not-applicable';
    else answers[id] = instrument.scale[around(random, clear, 1.6, 0, 2)];
  }
  if (random() < 0.2) answers['goal.note'] = pick(random, text.note);
  return answers;
}

const phases = {
  forming: [3, 2.2],
  storming: [2.9, 2.6],
  norming: [2.8, 3.5],
  performing: [2.5, 3.2],
  adjourning: [1.5, 1.8],
};

function assessed({ random, instrument, round, perspective }) {
  const answers = {};
  const bent = Object.fromEntries(
    instrument.dimensions.map((id) => [id, (random() + random() - 1) * (id === 'storming' ? 1.9 : 0.7)]),
  );
  for (const { id, dimension } of instrument.items) {
    const seen = perspective === 'worker' && dimension === 'storming' ? 0.9 : 0;
    if (random() < 0.04) answers[id] = 'dont-know';
    else
      answers[id] = instrument.scale[around(random, phases[dimension][round] + bent[dimension] + seen, 1.4, 1, 5) - 1];
  }
  answers.members = 24;
  answers.newcomers = round ? around(random, 2, 1, 1, 3) : 0;
  answers.events = round ? [random() < 0.6 ? 'change-of-direction' : 'no-event'] : ['no-event'];
  return answers;
}

function explored({ random, instrument, text, id }) {
  const zones = instrument.sections[2].fields[0].zones.map((zone) => zone.id);
  const activities = Array.from({ length: 3 }, (_, index) => ({
    id: `${id.slice(-7)}${index}`,
    what: pick(random, text.activity),
    need: pick(random, text.need),
    who: pick(random, text.who),
    easy: pick(random, ['yes', 'yes', 'partly', 'no', 'dont-know']),
    cohesion: pick(random, ['yes', 'maybe', 'no']),
    role: pick(random, text.role),
  }));
  const placements = Object.fromEntries(activities.map((activity) => [activity.id, [pick(random, zones)]]));
  return {
    neighbourhood: pick(random, text.place),
    sources: ['websites', 'notice-boards'],
    activities,
    typology: { placements },
  };
}

const answer = { sorter: sorted, checklist: checked, assessment: assessed, interview: explored };

function one(core, instrument, random, { round, perspective, n, locale }) {
  const at = new Date(Date.parse(starts[round]) + n * 3_600_000);
  const id = core.uuid(
    at.getTime(),
    Uint8Array.from({ length: 10 }, () => random() * 256),
  );
  const answers = answer[instrument.kind]({ random, instrument, round, perspective, id, text: words[locale] });
  const times = { startedAt: at.toISOString(), completedAt: new Date(at.getTime() + 540_000).toISOString() };
  const about = { id, locale, wording: 'standard', perspective, context: { round: round + 1 }, ...times };
  return core.makeResult(instrument, answers, core.score(instrument, answers), about);
}

/** All results of the group. An interview is done by students, once. */
export function makeGroup(core, instrument, locale = 'nl', people = perspectives) {
  const random = seeded(2026);
  const interview = instrument.kind === 'interview';
  const who = Object.entries(interview ? { member: 8 } : people);
  return (interview ? [0] : [0, 1]).flatMap((round) =>
    who.flatMap(([perspective, size], group) =>
      Array.from({ length: size }, (_, n) =>
        one(core, instrument, random, { round, perspective, n: n + 30 * group, locale }),
      ),
    ),
  );
}
