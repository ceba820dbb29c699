import type { Texts } from '../../instrument/index.js';

export { definition } from './definition.js';

export const texts: Texts = {
  title: 'Wat zoeken mensen in de wijk?',
  purpose:
    'Je hoort in gewone gesprekken wat mensen in de wijk samen doen, waarom ze meedoen en wat ze missen. Daarna kijk je wat jij kunt betekenen.',
  limits:
    'Dit is geen test, geen diagnose en geen hulpgesprek. Je oordeelt over niemand en maakt geen rangorde van mensen of groepen. Een paar gesprekken zeggen niet wat de hele wijk vindt.',
  intro:
    'Ga naar een plek waar je zo kunt binnenlopen, zoals een bibliotheek, een buurthuis of een speeltuin. Maak een praatje en vertel meteen waarvoor je het vraagt. Vul na elk gesprek de vragen in. Sla gerust iets over.',
  'talk-1': 'Wat hoorde je in meer dan één gesprek terug?',
  'talk-2': 'Wie heb je niet gesproken, en hoe zou je die mensen kunnen bereiken?',
  next: 'Vergelijk je gesprekken met die van een medestudent. Leg ze naast wat er nu al te doen is in de wijk. Ga ook terug naar de mensen die je sprak en vertel wat je met hun verhaal doet.',

  talking: 'In gesprek',
  conversations: 'Je gesprekken',
  'conversations.hint':
    'Vul de vragen voor elk gesprek apart in. Schrijf geen namen of adressen op, en ook niets waaraan je iemand herkent. ‘Een vader in de speeltuin’ is genoeg.',
  'conversations.one': 'Gesprek',
  'conversations.add': 'Gesprek toevoegen',
  place: 'Waar was je?',
  'place.hint': 'Bijvoorbeeld: het buurthuis, de speeltuin of de bibliotheek.',
  date: 'Wanneer was dat?',
  consent: 'Deze persoon weet waarvoor ik dit vraag en vindt het goed dat ik het opschrijf.',
  'consent.hint': 'Zegt iemand nee of twijfel je, laat dit gesprek dan weg.',
  activities: 'Wat doet deze persoon in de wijk samen met anderen?',
  'activities.hint': 'Bijvoorbeeld sporten, koken, muziek maken, helpen of een vast praatje.',
  why: 'Waarom doet deze persoon mee?',
  'why.hint':
    'Om mensen te ontmoeten, iets te leren, steun te vinden of om iets heel anders. Gebruik zo veel mogelijk de woorden van de ander.',
  expectations: 'Wat verwachtte deze persoon van tevoren?',
  'expectations.hint': 'Je kunt vragen: wat hoopte je toen je voor het eerst ging?',
  'came-true': 'Is dat uitgekomen?',
  'came-true.hint': 'Laat de ander kiezen. Schrijf erbij wat er anders liep.',
  not: 'Niet',
  partly: 'Voor een deel',
  mostly: 'Grotendeels',
  fully: 'Helemaal',
  missing: 'Wat mist deze persoon in de wijk?',
  'missing.hint': 'Het gaat om dingen die je samen doet. Je kunt vragen: wat zou je hier graag doen, als het er was?',
  'own-possibilities': 'Wat zou deze persoon zelf willen en kunnen opzetten?',
  'own-possibilities.hint':
    'Denk aan talent, tijd, een plek of mensen die mee willen doen. ‘Dat zie ik niet zitten’ is ook een antwoord.',
  support: 'Welke hulp van een professional is daarbij welkom?',
  'support.hint': 'Bijvoorbeeld een ruimte, wat geld, contact met anderen of iemand die meedenkt.',

  'looking-back': 'Terugkijken',
  surprised: 'Wat verraste je?',
  'surprised.hint': 'Welk beeld had je van tevoren van de mensen of de plek, en klopt het nog?',
  'my-role': 'Wat kun jij als sociaal werker doen met en voor de mensen die je sprak?',
  'my-role.hint':
    'Begin bij wat ze zelf willen en kunnen. Klein mag: meedenken, mensen aan elkaar voorstellen of een plek regelen.',
};
