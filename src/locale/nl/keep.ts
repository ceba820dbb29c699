/** Dutch: what is said where a result is kept in other forms. */
export const strings = {
  'keep-json': 'Data (JSON): hiermee kun je later verder',
  'keep-csv': 'Tabel met antwoorden (CSV)',
  'keep-markdown': 'Tekst (Markdown)',
  'keep-docx': 'Document (Word)',
  'keep-svg': 'Plaatje om in te zoomen (SVG)',
  'keep-png': 'Plaatje (PNG)',
  'keep-print': 'Print',
  kept: 'Klaar om te bewaren: {what}',
  'keep-unmade': 'Dat lukte nu niet. Misschien is er geen verbinding. Data (JSON) bewaren kan altijd.',
};
