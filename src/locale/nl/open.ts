/** Dutch: what is said where a saved result is opened. */
export const strings = {
  'open-result': 'Open een bewaarde uitslag',
  'open-another': 'Open een ander bestand',
  'open-hint': 'Kies een bestand of sleep het hierheen. Het blijft op dit apparaat.',
  'open-refused': 'Dit bestand kan hier niet worden geopend',
  'open-left': 'Dit past hier niet en is niet overgenomen',
  'open-nothing': 'Er staat geen uitslag in dit bestand.',
  'open-of': 'Uitslag {n} van {of} in dit bestand',
  'open-next': 'Volgende uitslag',
  'open-before': 'Vorige uitslag',
  opened: 'Geopend: {what}',
  'took-up': 'een bewaard bestand openen',
  'continue-copy': 'Kies je bewaarde bestand',
};
