/** Dutch: statements on a scale and their means. */
export const strings = {
  'assessment-clear': 'Je antwoorden wijzen het meest op: {what}.',
  'assessment-between': 'Je antwoorden zitten tussen {what}.',
  'assessment-flat': 'Er is geen duidelijke fase. De antwoorden liggen dicht bij elkaar.',
  'assessment-declined': 'Er zijn te weinig antwoorden om een beeld te geven.',
  'assessment-margin': 'Het verschil met de volgende is {n} op een schaal van 1 tot {of}.',
  'assessment-close': 'Het verschil is zo klein dat het niets beslist.',
  risk: 'Let op',
  support: 'Wat een begeleider kan doen',
  mean: 'Gemiddelde',
  'answers-n': 'Antwoorden',
  'no-score': 'te weinig antwoorden',
  'error-number': 'Vul een getal in',
  'error-number-range': 'Vul een getal in van {min} tot {max}',
  choose: 'Kies wat past. Meer dan één mag.',
};
