import type { Texts } from '../../instrument/index.js';

export { definition } from './definition.js';

export const texts: Texts = {
  title: 'What are people in the neighbourhood looking for?',
  purpose:
    'In everyday conversations you hear what people in the neighbourhood do together, why they take part and what they miss. Then you look at what you can do.',
  limits:
    'This is not a test, not a diagnosis and not a counselling session. You judge nobody and make no ranking of people or groups. A few conversations do not tell you what the whole neighbourhood thinks.',
  intro:
    'Go to a place where anyone can walk in, such as a community centre, a playground or a library. Have a chat, and say at once what you are asking for. Answer the questions after each conversation. Feel free to skip anything.',
  'talk-1': 'What did you hear in more than one conversation?',
  'talk-2': 'Who did you not speak to, and how could you reach them?',
  next: 'Compare your conversations with those of a fellow student. Put them next to what there is to do in the neighbourhood now. Also go back to the people you spoke to and tell them what you do with their story.',

  talking: 'Talking with people',
  conversations: 'Your conversations',
  'conversations.hint':
    'Fill in each conversation separately. Do not write names or addresses, or anything that shows who someone is. ‘A father at the playground’ is enough.',
  'conversations.one': 'Conversation',
  'conversations.add': 'Add a conversation',
  place: 'Where were you?',
  'place.hint': 'For example: the community centre, the playground or the library.',
  date: 'When was that?',
  consent: 'This person knows what I ask this for and agrees that I write it down.',
  'consent.hint': 'If someone says no or you are in doubt, leave this conversation out.',
  activities: 'What does this person do in the neighbourhood together with others?',
  'activities.hint': 'For example sports, cooking, music, helping out or a regular chat.',
  why: 'Why does this person take part?',
  'why.hint':
    'To meet people, to learn something, to find support or for some other reason. Use the other person’s own words where you can.',
  expectations: 'What did this person expect beforehand?',
  'expectations.hint': 'You could ask: what did you hope for when you first went?',
  'came-true': 'Has that come true?',
  'came-true.hint': 'Let the other person choose. Add what went another way.',
  not: 'Not at all',
  partly: 'In part',
  mostly: 'Mostly',
  fully: 'Fully',
  missing: 'What does this person miss in the neighbourhood?',
  'missing.hint':
    'Think of things that people do together. You could ask: what would you love to do here, if only it were there?',
  'own-possibilities': 'What would this person want to start, and be able to?',
  'own-possibilities.hint':
    'Think of talent, time, a place or people who want to join. ‘That is not for me’ is an answer too.',
  support: 'What help from a professional would be welcome with that?',
  'support.hint': 'For example a room, some money, contact with others or someone to think along.',

  'looking-back': 'Looking back',
  surprised: 'What surprised you?',
  'surprised.hint': 'What did you think of the people or the place beforehand, and does that still hold?',
  'my-role': 'What can you, as a social worker, do with and for the people you spoke to?',
  'my-role.hint':
    'Begin with what they want and can do. It may be small: think along, introduce people to each other or find a place.',
};
