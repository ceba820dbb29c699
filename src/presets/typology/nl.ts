import type { Texts } from '../../instrument/index.js';

export { definition } from './definition.js';

export const texts: Texts = {
  title: 'Vier soorten netwerken in de buurt',
  purpose:
    'Je legt activiteiten uit een buurt in vier vakken. Zo zie je hoe goed mensen elkaar kennen en voor wie ze iets doen.',
  limits:
    'Dit is geen toets: er zijn geen goede of foute antwoorden. Het ene vak is ook niet beter dan het andere. En je zegt iets over activiteiten, niet over de mensen die eraan meedoen.',
  intro:
    'Denk aan een buurt die je kent. Stel jezelf bij elke activiteit twee vragen. Kennen de mensen die meedoen elkaar goed? En doen ze het voor elkaar of voor anderen? Past een activiteit in twee vakken, kies ze dan allebei. Je mag kaarten overslaan en zelf kaarten maken.',
  question: 'Waar hoort deze activiteit thuis?',
  reciprocity: 'Wederkerigheid',
  'reciprocity.hint': 'Wederkerigheid is geven en krijgen. Doen mensen het voor elkaar of voor anderen?',
  direct: 'Direct',
  'direct.hint': 'Wie meedoet, helpt de anderen die meedoen en krijgt van hen ook iets terug.',
  generalised: 'Gegeneraliseerd',
  'generalised.hint': 'Wie meedoet, doet iets voor anderen, en krijgt later misschien van iemand anders iets terug.',
  ties: 'Banden',
  'ties.hint': 'Hoe goed kennen de mensen elkaar?',
  strong: 'Sterke banden',
  'strong.hint': 'De mensen kennen elkaar goed en rekenen op elkaar.',
  weak: 'Zwakke banden',
  'weak.hint': 'De mensen kennen elkaar niet, of alleen een beetje.',
  'known-each-other': 'Met bekenden, voor elkaar',
  'known-each-other.hint':
    'Bijvoorbeeld mensen die hetzelfde meemaken en elkaar steunen, of een groep die samen sport, zingt of eet.',
  'known-each-other.empty': 'Er ligt niets bij ‘met bekenden, voor elkaar’.',
  'known-others': 'Met bekenden, voor anderen',
  'known-others.hint':
    'Bijvoorbeeld een vaste ploeg die samen een speeltuin, een kringloopwinkel of een voedselbank draaiende houdt.',
  'known-others.empty': 'Er ligt niets bij ‘met bekenden, voor anderen’.',
  'strangers-each-other': 'Met onbekenden, voor elkaar',
  'strangers-each-other.hint':
    'Bijvoorbeeld mensen die elkaar elke dag even bellen, of die klussen en diensten met elkaar ruilen.',
  'strangers-each-other.empty': 'Er ligt niets bij ‘met onbekenden, voor elkaar’.',
  'strangers-others': 'Met onbekenden, voor anderen',
  'strangers-others.hint':
    'Bijvoorbeeld mensen die een website voor de hele buurt bijhouden, of die meekijken via Burgernet.',
  'strangers-others.empty': 'Er ligt niets bij ‘met onbekenden, voor anderen’.',
  'supper-club': 'Eettafel',
  'supper-club.hint': 'Elke week koken en eten buurtgenoten samen in het buurthuis.',
  'phone-circle': 'Belcirkel',
  'phone-circle.hint': 'Elke ochtend belt de een de ander, tot iedereen op de lijst is gebeld.',
  'food-bank': 'Voedselbank',
  'food-bank.hint': 'Vrijwilligers delen eten uit aan mensen met weinig geld.',
  'neighbourhood-chat': 'Buurtapp',
  'neighbourhood-chat.hint': 'Buren sturen elkaar een bericht als er iets aan de hand is in de straat.',
  choir: 'Buurtkoor',
  'choir.hint': 'Elke dinsdagavond zingen mensen uit de wijk met elkaar.',
  'repair-cafe': 'Repair Café',
  'repair-cafe.hint': 'Je komt met een kapot apparaat en maakt het samen met iemand die handig is.',
  'community-garden': 'Buurtmoestuin',
  'community-garden.hint': 'Een groep bewoners kweekt samen groente op een leeg stuk grond.',
  website: 'Buurtwebsite',
  'website.hint': 'Een paar bewoners schrijven op internet wat er in de wijk te doen is.',
  'peer-group': 'Lotgenotengroep',
  'peer-group.hint': 'Mensen die hetzelfde meemaken, praten daar samen over.',
  playground: 'Speeltuinbeheer',
  'playground.hint': 'Ouders uit de buurt doen de speeltuin open en houden alles schoon en heel.',
  'odd-jobs': 'Klussendienst',
  'odd-jobs.hint': 'Je hangt een lamp op voor iemand uit de wijk, en een ander snoeit jouw heg.',
  'free-shop': 'Weggeefwinkel',
  'free-shop.hint': 'Bewoners brengen spullen die ze over hebben, en wie iets kan gebruiken, neemt het gratis mee.',
  'talk-1': 'Welke activiteit kon je het moeilijkst plaatsen, en hoe kwam dat?',
  'talk-2': 'Waar liggen weinig kaarten, en wie in de buurt mist daardoor iets?',
  next: 'Leg jouw kaarten naast die van iemand anders. Praat over de kaarten die jullie op een andere plek hebben gelegd. Ga daarna eens kijken bij een van de activiteiten.',
};
