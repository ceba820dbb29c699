import type { Texts } from '../../instrument/index.js';

export const texts: Texts = {
  title: 'Hoe gaat het nu in je groep?',
  purpose:
    'Een groep verandert steeds. Zo’n stuk tijd heet een fase. Je kijkt hoe het nu gaat. Daarna kun je er samen over praten.',
  limits:
    'Dit is geen test. Het zegt niets over wie jij bent. Geen fase is beter dan een andere. Groepen slaan soms een fase over. Of ze gaan weer terug. Gebruik dit niet om te zeggen wie beter is.',
  intro:
    'Denk aan één groep waar je bij hoort. Denk aan de laatste weken. Je leest 25 korte zinnen. Kies steeds hoe vaak het zo is. Elk antwoord is goed. Je mag ook een zin overslaan.',
  question: 'Hoe vaak is het zo in je groep?',
  'talk-1': 'Denk aan iets uit de laatste weken. Wat laat zien hoe jullie samenwerken?',
  'talk-2': 'Bij welke zin kies jij iets anders dan de rest? Hoe komt dat?',
  next: 'Praat er met je groep over. Kies samen één ding om te proberen. Doe dit later nog een keer. Kijk dan wat er anders is.',

  seldom: 'Bijna nooit',

  'forming.about':
    'Jullie kennen elkaar nog niet goed. De een begint meteen. De ander kijkt eerst even. Dat is gewoon.',
  'forming.risk':
    'Het lijkt of jullie al goed samenwerken. Maar je vertrouwt elkaar nog niet echt. Wie stil is, wordt snel vergeten.',
  'forming.support':
    'Maak tijd om elkaar te leren kennen. Zeg waarom de groep er is. Zeg ook dat het begin tijd kost. Geef stille mensen ook ruimte.',

  'storming.about':
    'Jullie kennen elkaar beter. Nu zeg je ook wat je niet fijn vindt. Soms duurt alles je te lang. Soms is er ruzie. Dat hoort erbij.',
  'storming.risk':
    'Soms durft niemand iets te zeggen. Soms gaat het alleen nog over de ruzie. Dan lukt samenwerken niet.',
  'storming.support':
    'Blijf rustig. Ruzie is nog geen gevaar voor de groep. Laat iedereen uitpraten. Vraag: wie doet wat? En wat wil je van een ander?',

  'norming.about':
    'Nu is het duidelijk wie wat doet. Je helpt elkaar. Je vertrouwt elkaar meer. Misschien is er nog niet veel af. Dat geeft niet.',
  'norming.risk': 'Je wilt goed zijn voor de groep. Daarom zeg je het soms niet als je iets anders vindt.',
  'norming.support':
    'Vraag: wie denkt er anders over? Praat over hoe het samen gaat. Help mensen om te zeggen wat beter kan.',

  'performing.about':
    'Samenwerken gaat nu bijna vanzelf. Je weet wat een ander kan. Een probleem zie je vroeg. Jullie krijgen veel werk af.',
  'performing.risk':
    'Jullie hebben regels die niemand hardop zegt. Nieuwe mensen kennen die regels niet. Zij kunnen zich alleen voelen.',
  'performing.support':
    'Laat de groep het zelf doen. Leg nieuwe mensen uit hoe het hier gaat. Zeg ook wat er goed gaat.',

  'adjourning.about':
    'De groep stopt. Of de groep wordt iets anders. Je maakt het werk af. Je kijkt terug. Je kunt blij zijn en ook verdrietig.',
  'adjourning.risk':
    'Soms neemt niemand echt afscheid. Dan blijft er werk liggen. Of mensen gaan al weg voor het klaar is.',
  'adjourning.support':
    'Kies een dag waarop de groep stopt. Vier wat er is gelukt. Verdriet mag er zijn. Vraag wie er nog verder wil.',

  'norming-1': 'Iedereen in onze groep heeft een taak.',
  'forming-1': 'Mensen in onze groep kijken eerst wat de rest doet.',
  'performing-1': 'Mensen in onze groep zien wat nodig is en doen dat.',
  'storming-1': 'Mensen in onze groep ergeren zich aan elkaar.',
  'adjourning-1': 'In onze groep praten we over stoppen.',
  'forming-2': 'Mensen in onze groep vragen: wat gaan we hier doen?',
  'storming-2': 'Mensen in onze groep maken ruzie.',
  'norming-2': 'In onze groep doen we wat we hebben afgesproken.',
  'adjourning-2': 'Onze groep maakt het laatste werk af.',
  'performing-2': 'Mensen in onze groep snappen elkaar snel.',
  'adjourning-3': 'We praten over wat onze groep heeft gedaan.',
  'storming-3': 'Onze groep is het oneens over wie wat doet.',
  'forming-3': 'Mensen in onze groep letten erg op wat ze zeggen.',
  'performing-3': 'Onze groep ziet een probleem al vroeg.',
  'norming-3': 'In onze groep praten we over hoe het samen gaat.',
  'storming-4': 'Mensen in onze groep klagen dat het zo lang duurt.',
  'performing-4': 'Onze groep krijgt een zware klus zelf af.',
  'forming-4': 'Mensen in onze groep zoeken uit wat ze hier kunnen doen.',
  'adjourning-4': 'Mensen in onze groep zeggen: ik ga dit missen.',
  'norming-4': 'In onze groep weten we wie wat regelt.',
  'performing-5': 'Mensen in onze groep doen het werk dat ze goed kunnen.',
  'storming-5': 'Mensen in onze groep doen elk hun eigen ding.',
  'adjourning-5': 'We praten over wat we na deze groep gaan doen.',
  'forming-5': 'Mensen in onze groep vertellen weinig over zichzelf.',
  'norming-5': 'Mensen in onze groep zeggen op een goede manier wat beter kan.',

  'members.hint': 'Tel jezelf mee. Weet je het niet zeker? Dan mag je raden.',
  newcomers: 'Hoeveel nieuwe mensen zijn er sinds de vorige keer?',
  'newcomers.hint': 'Is er niemand nieuw? Vul dan 0 in. Doe je dit voor het eerst? Denk dan aan de laatste weken.',
  events: 'Wat is er nog meer gebeurd?',
  'events.hint': 'Het kan zijn dat het daarna even minder goed gaat. Dat is heel gewoon. Schrijf geen namen op.',
  'change-of-direction': 'We gingen iets anders doen',
  'core-member-left': 'Iemand die er altijd was, ging weg',
  'no-event': 'Er gebeurde niets',

  'falling-back':
    'Er zijn nieuwe mensen in je groep. Dan kan het weer even botsen. Dat is gewoon en gaat vaak ook weer over. Let ook op de nieuwe mensen. Soms voelen zij zich alleen. Of ze gaan weer weg.',
};
