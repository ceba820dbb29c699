/** English: whether a result has left. */
export const strings = {
  sending: 'Sending your answers…',
  sent: 'Your answers have been sent.',
  'not-sent-yet': 'Your answers have not been sent yet. They are safe on this device, and we keep trying.',
  'not-sent': 'Your answers could not be sent. They are not lost: you can download them or try again.',
  'send-again': 'Try again',
};
