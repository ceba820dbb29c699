/** Dutch: what is said when something cannot be shown. */
export const strings = {
  problem: 'Deze oefening kan nu niet worden getoond',
  'problem-for': 'Voor wie deze pagina maakt:',
  'try-again': 'Probeer opnieuw',
  'draft-expired': 'Eerdere antwoorden op dit apparaat zijn gewist, omdat ze te oud waren.',
  'old-draft': 'Er staan eerdere antwoorden op dit apparaat die hier niet te openen zijn.',
  'old-draft-download': 'Download ze',
  'old-draft-erase': 'Wis ze',
};
