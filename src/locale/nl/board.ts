/** Dutch: what is said of cards in zones. */
export const strings = {
  none: 'Past nergens',
  'sorter-declined': 'Je hebt nog niets geplaatst. Er is dus nog geen beeld.',
  'sorter-placed': 'Je gaf {n} van {of} kaarten een plek. De meeste staan bij: {zone}.',
  'sorter-nowhere': 'Je bekeek {n} van {of} kaarten. Ze passen in geen van de vakken.',
  'sorter-spread': 'Je gaf {n} van {of} kaarten een plek, even veel bij: {zone}.',
  'sorter-empty': 'Leeg bleef: {zone}.',
  'sorter-none': 'Past nergens: {n}.',
  'zone-empty': 'Nog leeg',
  'not-placed': 'Nog niet geplaatst',
};
