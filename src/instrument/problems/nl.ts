import type { ProblemTexts } from '../in-words.js';

/** Problems in Dutch. */
export const problems: ProblemTexts = {
  sentences: {
    'not-json': 'Dit is geen geldige JSON.[ Kijk op regel {line}.]',
    'not-found': 'Er staat geen bestand op {url} (de server antwoordde {status}). Controleer het adres in "src".',
    unreachable:
      'Het bestand op {url} kon niet worden opgehaald. Controleer het adres, en of de andere site het toestaat (CORS).',
    'too-large': 'Dit is groter dan {expected} kB. Verdeel de definitie over meer instrumenten.',
    'unknown-preset': 'Er is geen kant-en-klaar instrument met de naam "{id}". Kies uit: {among}.',
    'wrong-kind':
      'Dit is een definitie van soort "{found}". Toon die met <samen-{found}>; dit element toont soort "{expected}".',
    'no-instrument':
      'Er is geen instrument genoemd. Zet in "instrument" een naam ({among}) of in "src" het adres van een definitie.',
    'not-an-instrument':
      'Dit is geen definitie van een instrument: verwacht is een object met "format", "kind" en "passport".',
    missing: 'Dit ontbreekt. Vul het aan.[ Mogelijk is hier: {expected}.]',
    'wrong-type': 'Hier hoort {expected}; gevonden: {found}.',
    'wrong-value': '"{found}" kan hier niet.[ Mogelijk is: {expected}.]',
    'unknown-key': '"{key}" is hier niet bekend. Controleer de spelling, of haal het weg.',
    'too-few': 'Dit is te weinig. {measure}: minstens {expected}.',
    'too-many': 'Dit is te veel. {measure}: hoogstens {expected}.',
    'not-an-id': '"{found}" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, zoals "buurt-eten".',
    'not-a-version': '"{found}" is geen versie. Gebruik drie getallen met punten, zoals "1.0.0".',
    'not-a-language': '"{found}" is geen taal. Gebruik een code zoals "nl", "en" of "nl-BE".',
    'not-a-day': '"{found}" is geen dag. Gebruik jaar, maand en dag, zoals in "2026-01-31".',
    'not-a-link': '"{found}" is geen adres van een webpagina. Gebruik er een dat begint met "https://".',
    'stale-link':
      'Naar deze link is voor het laatst gekeken op {found}. Kijk of hij nog klopt, en zet er de dag van vandaag bij.',
    'not-a-time': '"{found}" is geen tijdstip. Gebruik UTC, zoals "2026-01-31T09:30:00Z".',
    'not-a-uuid': '"{found}" is geen UUID, zoals "01890a5d-ac96-774b-bcce-b302099a8057".',
    duplicate: 'De id "{id}" is al gebruikt, bij {first}. Geef elk ding een eigen id.',
    reserved: 'De id "{id}" heeft in Samen al een eigen betekenis. Kies een andere.',
    'missing-text': 'De tekst voor "{key}" ontbreekt in {locale}. Vul die aan, of haal de andere taal weg.',
    'unknown-text': 'Er is niets met de id van "{key}". Controleer de spelling, of haal deze tekst weg.',
    'no-such-id': 'Er is geen "{id}" om naar te verwijzen.[ Kies uit: {among}.]',
    'wrong-number': 'Het aantal past niet: {expected} verwacht, {found} gevonden.',
    'too-few-items':
      'Over "{id}" gaan {found} items, en voor een score zijn er {expected} nodig. Voeg items toe, of verlaag "minimum".',
    'not-a-result': 'Dit is geen resultaat van Samen.',
    'not-counts': 'Dit zijn geen tellingen van Samen.',
    'not-an-object': 'Dit is geen object in JSON. Schrijf het als {"group": "a"}.',
    'draft-unreadable':
      'Eerdere antwoorden op dit apparaat konden niet worden geopend. Ze blijven staan tot de persoon ze wist.',
    'not-saved':
      'Antwoorden kunnen niet op dit apparaat worden bewaard: de opslag is geweigerd, vol of antwoordt niet.',
    'not-sent':
      'Een resultaat kon niet worden verstuurd. Controleer het adres in "deliver", en wat de server antwoordt. Het staat nog op het apparaat.',
    'not-an-address': 'Dit is geen adres om resultaten naar te sturen. Gebruik een adres dat begint met https://.',
    newer: 'Dit is gemaakt met een nieuwere versie ({found}). Werk de pagina bij en open het dan opnieuw.',
    'empty-file': 'Er staat niets in dit bestand.',
    'file-too-large': 'Dit is groter dan {expected} MB. Verdeel het over meer bestanden.',
    'not-text':
      'Dit is geen tekst, maar een plaatje, document of programma. Kies resultaten in JSON, in CSV, of een zip daarvan.',
    'not-unzipped':
      'Dit is niet te lezen als zipbestand: het is beschadigd, heeft een wachtwoord, of is van een andere soort.',
    'foreign-table': 'Dit is geen resultaat van Samen, en ook geen tabel met een rij per antwoord.',
    'missing-column': 'De kolom "{column}" ontbreekt. Zet die terug, met die naam.',
    'duplicate-column': 'De kolom "{column}" staat er twee keer. Houd er een over.',
    'open-quote': 'In deze rij begint een aanhalingsteken dat nergens sluit.',
    'scattered-rows': 'Rijen van het resultaat "{id}" staan op meer plekken. Sorteer de tabel op de kolom "result".',
    'unknown-instrument':
      'Het instrument "{id}" is hier niet bekend, en zonder is dit niet te lezen. Geef de definitie erbij.',
    'other-version':
      'Dit hoort bij versie {found} van het instrument, en hier is versie {expected}: de vragen verschillen.',
    'unfit-answer': 'Dit antwoord past niet bij het instrument. Het is weggelaten; de andere antwoorden zijn er nog.',
  },
  types: {
    string: 'een tekst',
    number: 'een getal',
    int: 'een heel getal',
    boolean: 'true of false',
    array: 'een lijst [ ]',
    tuple: 'een lijst [ ]',
    object: 'een object { }',
    record: 'een object { }',
    json: 'gewone data (JSON)',
  },
  measures: { string: 'Aantal tekens', array: 'Aantal in de lijst', number: 'Waarde', int: 'Waarde' },
};
