import type { Texts } from '../../instrument/index.js';

export { definition } from './definition.js';

export const texts: Texts = {
  title: 'Four kinds of networks in a neighbourhood',
  purpose:
    'You place neighbourhood activities in four zones. This shows how well people know each other and for whom they do things.',
  limits:
    'This is not a test: there are no right or wrong answers. No zone is better than another one. And you say something about activities, not about the people who take part.',
  intro:
    'Think of a neighbourhood you know. Ask yourself two questions about each activity. Do the people who take part know each other well? And do they do it for each other or for others? If an activity fits in two zones, choose both. You may skip cards and add cards of your own.',
  question: 'Where does this activity belong?',
  reciprocity: 'Reciprocity',
  'reciprocity.hint': 'Reciprocity is giving and getting back. Do people do it for each other or for others?',
  direct: 'Direct',
  'direct.hint': 'Those who take part help the others who take part, and get something back from them.',
  generalised: 'Generalised',
  'generalised.hint':
    'Those who take part do something for others, and may one day get something back from someone else.',
  ties: 'Ties',
  'ties.hint': 'How well do the people know each other?',
  strong: 'Strong ties',
  'strong.hint': 'The people know each other well and count on each other.',
  weak: 'Weak ties',
  'weak.hint': 'The people do not know each other, or only a little.',
  'known-each-other': 'With people you know, for each other',
  'known-each-other.hint':
    'For example people who go through the same thing and support each other, or a group that plays, sings or eats together.',
  'known-each-other.empty': 'There is nothing in ‘with people you know, for each other’.',
  'known-others': 'With people you know, for others',
  'known-others.hint': 'For example a regular team that keeps a playground, a second-hand shop or a food bank going.',
  'known-others.empty': 'There is nothing in ‘with people you know, for others’.',
  'strangers-each-other': 'With strangers, for each other',
  'strangers-each-other.hint':
    'For example people who give each other a short call every day, or who swap odd jobs and favours.',
  'strangers-each-other.empty': 'There is nothing in ‘with strangers, for each other’.',
  'strangers-others': 'With strangers, for others',
  'strangers-others.hint':
    'For example people who look after a website for the whole neighbourhood, or who keep an eye out as a neighbourhood watch.',
  'strangers-others.empty': 'There is nothing in ‘with strangers, for others’.',
  'supper-club': 'Supper club',
  'supper-club.hint': 'Every week neighbours cook and eat together in the community centre.',
  'phone-circle': 'Phone circle',
  'phone-circle.hint': 'Every morning one person calls the next, until everyone on the list has had a call.',
  'food-bank': 'Food bank',
  'food-bank.hint': 'Volunteers hand out food to people who have little money.',
  'neighbourhood-chat': 'Neighbourhood chat',
  'neighbourhood-chat.hint': 'Neighbours send each other a message when something is going on in the street.',
  choir: 'Local choir',
  'choir.hint': 'Every Tuesday evening people from the area sing together.',
  'repair-cafe': 'Repair Café',
  'repair-cafe.hint': 'You bring something that is broken and mend it together with someone who is handy.',
  'community-garden': 'Community garden',
  'community-garden.hint': 'A group of residents grows vegetables together on an empty piece of land.',
  website: 'Local website',
  'website.hint': 'A few residents write online about what there is to do in the area.',
  'peer-group': 'Peer support group',
  'peer-group.hint': 'People who go through the same thing talk about it together.',
  playground: 'Playground team',
  'playground.hint': 'Parents from the area open the playground, keep it clean and mend what is broken.',
  'odd-jobs': 'Odd-job exchange',
  'odd-jobs.hint': 'You hang a lamp for someone in the area, and someone else trims your hedge.',
  'free-shop': 'Give-away shop',
  'free-shop.hint': 'Residents bring things they no longer need, and whoever can use them takes them home for free.',
  'talk-1': 'Which activity was the hardest to place, and why?',
  'talk-2': 'Where are there few cards, and who in the neighbourhood misses out because of that?',
  next: 'Put your cards next to those of someone else. Talk about the cards that you placed differently. Then go and see one of the activities for yourself.',
};
