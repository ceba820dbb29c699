// An instrument of as many cards as one likes, half of which lie somewhere already.

const verbs = ['Cooking', 'Singing', 'Reading', 'Mending', 'Walking', 'Gardening', 'Painting', 'Dancing'];
const whom = ['with neighbours', 'for children', 'at the library', 'on Sundays', 'in the park'];

const nameOf = (n) => `${verbs[n % verbs.length]} ${whom[n % whom.length]} ${n + 1}`;
const zones = ['near', 'far', 'often', 'seldom'];

export const deck = (size) => {
  const ids = Array.from({ length: size }, (_, n) => `card-${n}`);
  return {
    format: 'samen-instrument/1',
    kind: 'sorter',
    passport: {
      id: `bench-${size}`,
      version: '1.0.0',
      model: [],
      licence: 'CC BY 4.0',
      minutes: 1,
      audience: 'student',
    },
    layout: { form: 'bins' },
    zones: zones.map((id) => ({ id })),
    own: true,
    cards: ids.map((id) => ({ id })),
    texts: {
      en: {
        title: 'A deck',
        purpose: 'To see how long a move takes.',
        limits: 'Nothing else.',
        question: 'Where does this belong?',
        near: 'Near',
        far: 'Far',
        often: 'Often',
        seldom: 'Seldom',
        ...Object.fromEntries(ids.map((id, n) => [id, nameOf(n)])),
        ...Object.fromEntries(
          ids.map((id, n) => [`${id}.hint`, `Something that people do together, number ${n + 1}.`]),
        ),
      },
    },
  };
};

/** Every second card has a place. */
export const halfPlaced = (size) => ({
  placements: Object.fromEntries(
    Array.from({ length: Math.floor(size / 2) }, (_, n) => [`card-${2 * n + 1}`, [zones[n % zones.length]]]),
  ),
});
