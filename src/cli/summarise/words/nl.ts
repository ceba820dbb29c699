/** Dutch: what `samen summarise` says. */
export const words = {
  'one-person': '1 persoon',
  people: '{n} mensen',
  no: 'Nee',
  versions: 'Er zijn resultaten van meer versies. Elke versie is apart geteld: de vragen kunnen verschillen.',
  'group-small':
    'Met {people} is dit een gesprek, geen anonieme vragenlijst. Vanaf {floor} mensen komen hier getallen. Kiest je groep samen om alles te zien? Neem dan --open.',
  'not-split':
    'Niet gesplitst: een van de delen heeft minder dan {floor} mensen. Wat zij antwoordden, was dan te herkennen.',
  perspective: 'perspectief',
  round: 'ronde',
  none: '{dimension} niet genoemd',
  'count-of': '{answer} {n} van {of}',
  'count-times': '{answer} {n} ×',
  middle: 'de helft van {low} tot {high}, in het midden {median}, gemiddeld {mean} ({people})',
  one: '{value} ({people})',
  'no-answer': 'nog niet beantwoord',
  again: 'Dubbel of ouder: {n}. Van elk resultaat telt de laatste versie.',
  'left-out': 'Niet meegeteld: {n}.',
  'left-out-more': '… en nog {n}.',
  unknown: 'Het instrument "{id}" is hier niet bekend. Geef het bestand ervan met --instrument.',
  passed: 'Andere bestanden in de mappen: {n}. Die zijn overgeslagen.',
  nothing: 'Hier staan geen resultaten.',
  written: 'Opgeslagen: {file}',
};
