/** Dutch: whether a result has left. */
export const strings = {
  sending: 'Je antwoorden worden verstuurd…',
  sent: 'Je antwoorden zijn verstuurd.',
  'not-sent-yet': 'Je antwoorden zijn nog niet verstuurd. Ze staan veilig op dit apparaat, en we blijven het proberen.',
  'not-sent':
    'Je antwoorden konden niet worden verstuurd. Ze zijn niet weg: je kunt ze downloaden of het nog eens proberen.',
  'send-again': 'Probeer het nog eens',
};
