import type { Texts } from '../../instrument/index.js';
import { texts as typology } from '../typology/en.js';
import { boardTexts } from './board-texts.js';

export { definition } from './definition.js';

export const texts: Texts = {
  ...boardTexts(typology),

  title: 'What is there to do in the neighbourhood?',
  purpose:
    'You map which group activities a neighbourhood has, who they are for, and what they can mean for the people who live there.',
  limits:
    'You are exploring: this is not a test. You do not diagnose the neighbourhood or rank its activities or people. It shows only what you have found, and there is surely more.',
  intro:
    'Look around on websites, in the local paper and on notice boards. For each activity, write down what you see. Then you sort the activities and think about what they mean. Four or five activities make a good start, and you may skip anything.',
  'talk-1': 'Which zone has stayed almost empty, and why might that be?',
  'talk-2': 'Who from the neighbourhood do you not meet at these activities?',
  next: 'Put your overview next to that of a fellow student and look for the differences. Visit one activity and check if your picture is right. Then ask people in the neighbourhood what they are looking for.',

  where: 'Where you look',
  neighbourhood: 'Which neighbourhood are you exploring?',
  'neighbourhood.hint': 'The name of a neighbourhood, district or village.',
  sources: 'Where did you look?',
  'sources.hint':
    'Think of calendars of the neighbourhood team, the community centre, the library or a faith group. Add which ones they were.',
  websites: 'Websites',
  'neighbourhood-paper': 'Local paper',
  'notice-boards': 'Notice boards',
  other: 'Somewhere else',

  offer: 'What you found',
  activities: 'The activities',
  'activities.hint': 'Enter each activity separately. You can always add one later.',
  'activities.one': 'Activity',
  'activities.add': 'Add an activity',
  what: 'What kind of activity is it?',
  'what.hint': 'Keep it short, for example: cooking together on Tuesdays. Later on, this will be on a card.',
  need: 'What might someone be looking for here?',
  'need.hint':
    'Think of a need, for example: to meet people, to learn something, to find support or to do something for others.',
  who: 'Who is involved, as far as you can see?',
  'who.hint':
    'See who runs it, who helps and who comes. For example: two volunteers and about ten older people. If you cannot see it, write that down.',
  easy: 'Is it easy to join, do you think?',
  'easy.hint': 'Look at cost, language, time and signing up. Can you just walk in? Add what makes you think so.',
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',

  sorting: 'Sorting the activities',
  typology: 'Where does each activity belong, in your view?',
  'typology.hint':
    'Ask yourself two questions. Do the people know each other well, or not yet? And do they do something for each other, or for others? If an activity fits in two zones, choose both. There is no right or wrong: what counts is what you see.',

  meaning: 'What it can mean',
  'per-activity': 'About each activity you have sorted',
  cohesion: 'Can this activity bring people in the neighbourhood closer together?',
  'cohesion.hint':
    'This is also called social cohesion. Do people meet here who would not speak to each other elsewhere? Add why you think so.',
  maybe: 'Maybe',
  role: 'How can a social worker support this activity?',
  'role.hint':
    'For example with a room, a permit or insurance, or by introducing groups to each other. At times it helps most to keep some distance.',
};
