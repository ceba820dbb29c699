/** Dutch: the profile of a checklist. */
export const strings = {
  'checklist-declined': 'Je hebt {n} kenmerken ingevuld. Dat is te weinig voor een beeld.',
  'checklist-profile': 'Duidelijk aanwezig: {n} van {of} kenmerken.',
  'checklist-weakest': 'Het zwakst: {what}.',
  'checklist-even': 'Op de streeplijn zijn die twee gelijk.',
};
