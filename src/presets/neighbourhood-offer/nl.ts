import type { Texts } from '../../instrument/index.js';
import { texts as typology } from '../typology/nl.js';
import { boardTexts } from './board-texts.js';

export { definition } from './definition.js';

export const texts: Texts = {
  ...boardTexts(typology),

  title: 'Wat is er te doen in de wijk?',
  purpose:
    'Je brengt in beeld welke groepsactiviteiten er in een wijk zijn, voor wie ze er zijn en wat de wijk eraan heeft.',
  limits:
    'Dit is een verkenning en geen test. Je stelt geen diagnose van de wijk, en je zet mensen of activiteiten niet op een ranglijst. Je ziet alleen wat jij hebt gevonden: er is vast meer.',
  intro:
    'Kijk rond op websites, in de wijkkrant en op prikborden. Schrijf per activiteit op wat je ziet. Daarna deel je de activiteiten in en denk je na over wat ze betekenen. Vier of vijf activiteiten is een mooi begin. Overslaan mag altijd.',
  'talk-1': 'Welk vak is bijna leeg gebleven, en hoe zou dat komen?',
  'talk-2': 'Wie uit de wijk kom je bij deze activiteiten niet tegen?',
  next: 'Leg je overzicht naast dat van een medestudent en zoek de verschillen. Ga bij één activiteit langs en kijk of je beeld klopt. Vraag daarna aan mensen in de wijk wat zij zelf zoeken.',

  where: 'Waar je kijkt',
  neighbourhood: 'Welke wijk verken je?',
  'neighbourhood.hint': 'De naam van een wijk, buurt of dorp.',
  sources: 'Waar heb je gezocht?',
  'sources.hint':
    'Denk aan agenda’s van het wijkteam, het buurthuis, de bibliotheek of een geloofsgemeenschap. Schrijf erbij welke het waren.',
  websites: 'Websites',
  'neighbourhood-paper': 'Wijkkrant',
  'notice-boards': 'Prikborden',
  other: 'Ergens anders',

  offer: 'Wat je hebt gevonden',
  activities: 'De activiteiten',
  'activities.hint': 'Vul elke activiteit apart in. Je kunt er later altijd nog een toevoegen.',
  'activities.one': 'Activiteit',
  'activities.add': 'Activiteit toevoegen',
  what: 'Wat is het voor activiteit?',
  'what.hint': 'Houd het kort, bijvoorbeeld: samen koken op dinsdag. Straks komt dit op een kaart te staan.',
  need: 'Wat kan iemand hier zoeken?',
  'need.hint':
    'Denk aan een behoefte, bijvoorbeeld: mensen leren kennen, iets leren, steun vinden of iets doen voor een ander.',
  who: 'Wie zijn erbij betrokken, voor zover je kunt zien?',
  'who.hint':
    'Kijk wie het organiseert, wie helpt en wie er komt. Bijvoorbeeld: twee vrijwilligers en zo’n tien ouderen. Kun je het niet zien, schrijf dan dat op.',
  easy: 'Is het makkelijk om mee te gaan doen, denk je?',
  'easy.hint': 'Let op kosten, taal, tijd en aanmelden. Kun je gewoon binnenlopen? Schrijf erbij waar je dat aan ziet.',
  yes: 'Ja',
  partly: 'Deels',
  no: 'Nee',

  sorting: 'De activiteiten indelen',
  typology: 'Waar hoort elke activiteit volgens jou?',
  'typology.hint':
    'Stel jezelf twee vragen. Kennen de mensen elkaar al goed, of nog niet? En doen ze iets voor elkaar, of voor anderen? Past een activiteit in twee vakken, kies ze dan allebei. Er is geen goed of fout: het gaat om wat jij ziet.',

  meaning: 'Wat het kan betekenen',
  'per-activity': 'Over elke activiteit die je hebt ingedeeld',
  cohesion: 'Kan deze activiteit mensen in de wijk dichter bij elkaar brengen?',
  'cohesion.hint':
    'Dit heet ook wel sociale samenhang. Ontmoeten hier mensen elkaar die elkaar anders niet spreken? Schrijf erbij waarom je dat denkt.',
  maybe: 'Misschien',
  role: 'Hoe kan een sociaal werker deze activiteit steunen?',
  'role.hint':
    'Bijvoorbeeld met een ruimte, een vergunning of een verzekering, of door groepen aan elkaar voor te stellen. Soms helpt het juist om afstand te houden.',
};
