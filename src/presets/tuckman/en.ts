import type { Texts } from '../../instrument/index.js';

export { definition } from './definition.js';

export const texts: Texts = {
  title: 'Which phase is your group in?',
  purpose:
    'You look at how your group works together now and which phase fits that. It gives you something to talk about together.',
  limits:
    'This is not a test and not a diagnosis. A later phase is not better than an earlier one: groups skip phases and come back to them. Please do not use it to compare people or groups.',
  intro:
    'Think of one group that you belong to, and of the past few weeks. You will read 25 short sentences about your group. For each one, choose how often you see it happen. No answer is right or wrong, and you may skip any.',
  question: 'How often do you see this in your group?',
  'talk-1': 'Which moment in the past weeks shows well how you work together?',
  'talk-2': 'On which sentence would you differ most, and why is that?',
  next: 'Talk with your group about what you recognise and what you do not. Choose one thing together to try in the coming weeks. Fill this in again later and see what is different then.',

  never: 'Never',
  seldom: 'Seldom',
  sometimes: 'Sometimes',
  often: 'Often',
  always: 'Always',

  forming: 'Getting to know each other (forming)',
  'forming.about':
    'The group is still a set of separate people who feel their way. Some start at once, others look on first. How you say things counts for more now than what you say.',
  'forming.risk':
    'It may look as if you are hard at work on the goal, but trust still has to grow. Those who are quiet are easily overlooked.',
  'forming.support':
    'Make time for people to get to know each other. Say clearly what the group is for, and what can and cannot be expected at the start. Give quiet people room, without pressure.',

  storming: 'Clashing (storming)',
  'storming.about':
    'You now know each other well enough to say what bothers you in how others work. There is friction over tasks, and people lose patience when things are slow. This is part of the life of a group.',
  'storming.risk':
    'Some groups avoid every conflict. Others get completely stuck in it. Either way, real teamwork does not get off the ground.',
  'storming.support':
    'Stay calm: a clash is not yet a danger to the group. Bring the differences into the open and let everyone finish. Help people say who does what and what they expect of each other.',

  norming: 'Making agreements (norming)',
  'norming.about':
    'It is now clear how you will go on, who does what, and who takes the lead in what. People add to each other’s work and begin to trust each other. The mood is more relaxed, even if not much may be finished yet.',
  'norming.risk': 'People are loyal to the group. That makes them keep a different idea to themselves.',
  'norming.support':
    'Keep asking for other ideas. Talk together about how the teamwork is going. Help people put criticism in a way that others can use.',

  performing: 'Working smoothly together (performing)',
  'performing.about':
    'Working together is almost second nature, and little guidance is needed. Everyone knows the strong and weak points of the others. A lot gets done, and you deal with problems in good time.',
  'performing.risk': 'You have rules that are not on paper. New people cannot see them, and may end up on the outside.',
  'performing.support':
    'Take a step back and let the group carry the work. Help new people learn the unwritten rules. Stop now and then to notice what goes well.',

  adjourning: 'Saying goodbye (adjourning)',
  'adjourning.about':
    'The group is ending or turning into something else. You finish the work and look back. Pride, relief and sadness can come all at once.',
  'adjourning.risk': 'Without a goodbye, loose ends remain. Some people then drop out before it is over.',
  'adjourning.support':
    'Agree on a clear ending and celebrate what you achieved. Give sadness a place too. Talk about what people take with them and who would like to carry something on.',

  'norming-1': 'Everyone in our group has a task of their own.',
  'forming-1': 'People in our group first wait to see what others do.',
  'performing-1': 'People in our group take up work on their own initiative.',
  'storming-1': 'People in our group get annoyed at how others work.',
  'adjourning-1': 'In our group, we talk about the end of the group.',
  'forming-2': 'People in our group ask what we are meeting for.',
  'storming-2': 'Differences of opinion in our group become heated.',
  'norming-2': 'People in our group keep to what we agreed.',
  'adjourning-2': 'Our group wraps up its last tasks.',
  'performing-2': 'In our group, a few words are enough to be understood.',
  'adjourning-3': 'Our group looks back on what we have done together.',
  'storming-3': 'In our group, there is debate about who should do what.',
  'forming-3': 'People in our group choose their words with care.',
  'performing-3': 'Our group sees problems coming in good time.',
  'norming-3': 'In our group, we talk openly about how we work together.',
  'storming-4': 'People in our group grumble that things go too slowly.',
  'performing-4': 'Our group gets a hard job done with little guidance.',
  'forming-4': 'People in our group look for their place.',
  'adjourning-4': 'People in our group say that they will miss the group.',
  'norming-4': 'In our group, it is clear who takes the lead in what.',
  'performing-5': 'Our group shares out the work by what each person does well.',
  'storming-5': 'People in our group pull in different directions.',
  'adjourning-5': 'Our group makes plans for the time after this group.',
  'forming-5': 'People in our group keep personal things to themselves.',
  'norming-5': 'People in our group give criticism that helps others.',

  context: 'About your group',
  members: 'How many people are in your group?',
  'members.hint': 'Count yourself too. A guess is good enough.',
  newcomers: 'How many people have joined since last time?',
  'newcomers.hint': 'If nobody joined, enter 0. If this is the first time, look back over the past few weeks.',
  events: 'What else happened in that time?',
  'events.hint':
    'Events like these can set a group back for a while, and that is quite normal. If you add a note, leave out names.',
  'change-of-direction': 'Our group chose another direction',
  'core-member-left': 'Someone from the steady core left',
  'other-event': 'Something else happened',
  'no-event': 'Nothing special happened',

  'falling-back':
    'New people have joined. A group that was running well may then clash for a time and look for its form again. Keep an eye on the new people too. Fitting in is not easy: some are left on the edge or drop out.',
};
