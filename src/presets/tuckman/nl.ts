import type { Texts } from '../../instrument/index.js';

export { definition } from './definition.js';

export const texts: Texts = {
  title: 'In welke fase zit je groep?',
  purpose:
    'Je kijkt hoe jullie nu samenwerken en welke groepsfase daarbij past. Zo krijg je iets om samen over te praten.',
  limits:
    'Dit is geen test en geen diagnose. Een latere fase is niet beter dan een eerdere: groepen slaan fasen over en komen er weer in terug. Gebruik dit niet om mensen of groepen met elkaar te vergelijken.',
  intro:
    'Denk aan één groep waar je zelf in zit, en aan de laatste paar weken. Je leest 25 korte zinnen over jullie groep. Kies steeds hoe vaak je dit ziet gebeuren. Geen enkel antwoord is goed of fout, en overslaan mag.',
  question: 'Hoe vaak zie je dit in jullie groep?',
  'talk-1': 'Welk moment uit de laatste weken laat goed zien hoe jullie samenwerken?',
  'talk-2': 'Bij welke zin lopen jullie antwoorden het meest uiteen, denk je, en hoe komt dat?',
  next: 'Bespreek met je groep wat je herkent en wat niet. Kies samen één ding dat jullie de komende weken willen proberen. Vul dit later nog eens in en kijk wat er dan anders is.',

  never: 'Nooit',
  seldom: 'Zelden',
  sometimes: 'Soms',
  often: 'Vaak',
  always: 'Altijd',

  forming: 'Kennismaken (forming)',
  'forming.about':
    'De groep bestaat nog uit losse mensen die elkaar aftasten. De een begint meteen, de ander kijkt eerst de kat uit de boom. Hoe je iets zegt, telt nu zwaarder dan wat je zegt.',
  'forming.risk':
    'Het lijkt of jullie al hard aan het doel werken, maar het vertrouwen moet nog groeien. Wie stil is, raakt makkelijk uit beeld.',
  'forming.support':
    'Maak tijd om elkaar te leren kennen. Vertel duidelijk waarvoor de groep bij elkaar komt, en wat je in het begin wel en niet mag verwachten. Geef stille mensen ruimte, zonder druk.',

  storming: 'Botsen (storming)',
  'storming.about':
    'Jullie kennen elkaar nu goed genoeg om te zeggen wat je stoort aan het werk van een ander. Er is onenigheid over taken, en ongeduld omdat het niet opschiet. Dat hoort bij het leven van een groep.',
  'storming.risk':
    'Sommige groepen gaan elk conflict uit de weg. Andere lopen er helemaal in vast. In beide gevallen komt echt samenwerken niet van de grond.',
  'storming.support':
    'Blijf rustig: een botsing is nog geen gevaar voor de groep. Haal de verschillen boven tafel en laat iedereen uitpraten. Help mensen om uit te spreken wie wat doet en wat ze van elkaar verwachten.',

  norming: 'Afspraken maken (norming)',
  'norming.about':
    'Het is nu duidelijk hoe jullie verdergaan, wie wat doet en wie waarin de leiding neemt. Mensen vullen elkaar aan en gaan elkaar vertrouwen. De sfeer is meer ontspannen, ook al is er misschien nog niet veel af.',
  'norming.risk': 'Mensen zijn trouw aan de groep. Daardoor houden ze een afwijkend idee eerder voor zich.',
  'norming.support':
    'Vraag door naar andere ideeën. Praat samen over hoe het samenwerken loopt. Help mensen om kritiek zo te brengen dat een ander er iets mee kan.',

  performing: 'Soepel samenwerken (performing)',
  'performing.about':
    'Het samenwerken gaat bijna vanzelf, en er is weinig leiding nodig. Iedereen kent de sterke en zwakke kanten van de anderen. Er komt veel uit jullie handen, en problemen pakken jullie op tijd aan.',
  'performing.risk':
    'Jullie hebben regels die nergens op papier staan. Wie nieuw is, ziet die niet en kan een buitenbeentje worden.',
  'performing.support':
    'Doe een stap terug en laat de groep het werk zelf dragen. Help nieuwe mensen om de ongeschreven regels te leren kennen. Sta samen stil bij wat goed gaat.',

  adjourning: 'Afscheid nemen (adjourning)',
  'adjourning.about':
    'De groep stopt of gaat over in iets anders. Jullie ronden het werk af en kijken terug. Trots, opluchting en verdriet kunnen door elkaar lopen.',
  'adjourning.risk': 'Zonder afscheid blijven er losse eindjes liggen. Ook haken mensen soms af voordat het klaar is.',
  'adjourning.support':
    'Spreek een duidelijk einde af en vier wat er is gelukt. Geef ook verdriet een plek. Bespreek wat mensen meenemen en wie iets wil voortzetten.',

  'norming-1': 'In onze groep heeft iedereen een eigen taak.',
  'forming-1': 'Mensen in onze groep wachten eerst af wat anderen doen.',
  'performing-1': 'Mensen in onze groep pakken uit zichzelf werk op.',
  'storming-1': 'Mensen in onze groep ergeren zich aan hoe een ander werkt.',
  'adjourning-1': 'In onze groep praten we over het einde van de groep.',
  'forming-2': 'Mensen in onze groep vragen waarvoor we bij elkaar komen.',
  'storming-2': 'In onze groep lopen meningsverschillen hoog op.',
  'norming-2': 'Mensen in onze groep houden zich aan de afspraken.',
  'adjourning-2': 'Onze groep rondt de laatste taken af.',
  'performing-2': 'Mensen in onze groep hebben aan een half woord genoeg.',
  'adjourning-3': 'Onze groep kijkt terug op wat we samen hebben gedaan.',
  'storming-3': 'In onze groep is er discussie over wie wat moet doen.',
  'forming-3': 'Mensen in onze groep kiezen hun woorden voorzichtig.',
  'performing-3': 'Onze groep ziet problemen op tijd aankomen.',
  'norming-3': 'In onze groep praten we open over hoe we samenwerken.',
  'storming-4': 'Mensen in onze groep mopperen dat het te langzaam gaat.',
  'performing-4': 'Onze groep klaart een lastige klus met weinig leiding.',
  'forming-4': 'Mensen in onze groep zoeken naar hun plek.',
  'adjourning-4': 'Mensen in onze groep zeggen dat ze de groep gaan missen.',
  'norming-4': 'In onze groep is duidelijk wie waarin de leiding neemt.',
  'performing-5': 'Onze groep verdeelt het werk naar wat ieder goed kan.',
  'storming-5': 'Mensen in onze groep werken langs elkaar heen.',
  'adjourning-5': 'Onze groep maakt plannen voor de tijd na deze groep.',
  'forming-5': 'Mensen in onze groep houden persoonlijke dingen voor zich.',
  'norming-5': 'Mensen in onze groep geven kritiek waar een ander iets aan heeft.',

  context: 'Over jullie groep',
  members: 'Hoeveel mensen zitten er in je groep?',
  'members.hint': 'Tel jezelf mee. Een schatting is goed genoeg.',
  newcomers: 'Hoeveel mensen zijn er sinds de vorige keer bij gekomen?',
  'newcomers.hint': 'Kwam er niemand bij, vul dan 0 in. Is dit de eerste keer, kijk dan een paar weken terug.',
  events: 'Wat is er in die tijd nog meer gebeurd?',
  'events.hint':
    'Zo’n gebeurtenis kan een groep even terugzetten, en dat is heel gewoon. Schrijf je er iets bij, noem dan geen namen.',
  'change-of-direction': 'Onze groep koos een andere richting',
  'core-member-left': 'Iemand uit de vaste kern ging weg',
  'other-event': 'Er gebeurde iets anders',
  'no-event': 'Er gebeurde niets bijzonders',

  'falling-back':
    'Er zijn nieuwe mensen bij gekomen. Een groep die al goed draait, kan dan weer een tijd botsen en opnieuw naar een vorm zoeken. Let ook op de nieuwe mensen zelf. Wennen is niet makkelijk: sommigen komen aan de rand te staan of haken af.',
};
