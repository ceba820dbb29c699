/** Dutch: what a course could not keep, and what to do then. */
export const strings = {
  'course-none':
    'Je hebt deze oefening niet vanuit een cursus geopend. Je antwoorden blijven op dit apparaat en gaan nergens heen. Je kunt ze downloaden.',
  'course-silent':
    'Je leeromgeving antwoordt niet. Je antwoorden blijven op dit apparaat. Download ze, of open de oefening later nog eens vanuit je cursus.',
  'course-beyond': 'Je antwoorden zijn lang. Je cursus heeft ze aangenomen. Download voor de zekerheid ook een kopie.',
  'course-part': 'Niet al je teksten passen in je cursus. Download een kopie, dan heb je alles. Het gaat om: {what}.',
  'course-found':
    'Niet al je teksten pasten in je cursus. Hier ontbreken: {what}. Kijk op het apparaat waarop je ze schreef, of in je eigen kopie.',
  'course-later':
    'Je cursus heeft je laatste antwoorden nog niet bewaard. Ze staan op dit apparaat. We blijven het proberen.',
  'course-closed':
    'De verbinding met je cursus is gesloten. Je antwoorden staan op dit apparaat. Open de oefening opnieuw vanuit je cursus om verder te gaan.',
  'course-device': 'Je cursus kan je antwoorden niet bewaren. Ze staan op dit apparaat. Download ook een kopie.',
  'course-nowhere': 'Je antwoorden worden nu nergens bewaard. Download ze voordat je deze pagina sluit.',
  'course-review': 'Je kijkt terug. Wat je nu verandert, bewaart je cursus niet.',
  'course-browse': 'Je kijkt rond. Wat je hier invult, bewaart je cursus niet.',
  'course-ended':
    'Dit bezoek is afgelopen. Open de oefening opnieuw vanuit je cursus, om verder te kijken of iets te veranderen.',
  'course-leave': 'Terug naar je cursus',
  'course-left': 'Je bent klaar in deze oefening. Je kunt dit venster sluiten.',
  'course-answers':
    'Je cursus weet dat je klaar bent, maar heeft geen plek voor al je antwoorden. Download ze, en lever ze in zoals je docent vraagt.',
};
