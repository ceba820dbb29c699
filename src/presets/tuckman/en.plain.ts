import type { Texts } from '../../instrument/index.js';

export const texts: Texts = {
  title: 'How is your group doing now?',
  purpose:
    'Groups keep changing. A stretch of that time is called a phase. You look at how things are now. Then you can talk about it together.',
  limits:
    'This is not a test. It says nothing about who you are. No phase is better than another. Groups may skip a phase. Or they may go back. Do not use this to say who is better.',
  intro:
    'Think of one group you belong to. Think of the past few weeks. You will read 25 short lines. Choose how often each one is true. Every answer is fine. You may skip a line too.',
  question: 'How often is this true in your group?',
  'talk-1': 'Think of the past few weeks. What shows how you work together?',
  'talk-2': 'On which line do you choose something else than the rest? Why is that?',
  next: 'Talk about it with your group. Choose one thing to try together. Do this again later. Then see what has changed.',

  seldom: 'Almost never',

  'forming.about': 'You do not know each other well yet. Some people start at once. Others look first. That is normal.',
  'forming.risk':
    'It may look as if you work well together. But you do not really trust each other yet. Quiet people are soon forgotten.',
  'forming.support':
    'Make time to get to know each other. Say why the group is here. Say that a start takes time. Give quiet people room.',

  'storming.about':
    'You know each other better. Now you also say what you do not like. You may feel that things take too long. There may be quarrels. That is part of it.',
  'storming.risk':
    'Some groups do not dare to speak. Some groups can only talk about the quarrel. Then it is hard to work together.',
  'storming.support':
    'Stay calm. A quarrel does not mean that the group will break. Let each person finish. Ask: who does what? And what do you need from others?',

  'norming.about':
    'Now it is clear who does what. You help each other. You trust each other more. Perhaps not much work is done yet. That is fine.',
  'norming.risk': 'You want to be good to the group. So you may not say it when you think something else.',
  'norming.support':
    'Ask: who thinks something else? Talk about how you work together. Help people say what can be better.',

  'performing.about':
    'Working together is almost easy now. You know what others can do. You see a problem early. You get a lot of work done.',
  'performing.risk':
    'You have rules that no one says out loud. New people do not know them. So they may feel left out.',
  'performing.support': 'Let the group do it. Tell new people how things go here. Say what goes well too.',

  'adjourning.about':
    'The group stops. Or it turns into something else. You finish the work. You look back. You can be glad and sad at once.',
  'adjourning.risk': 'Some groups do not really say goodbye. Then some work stays undone. Or people leave too soon.',
  'adjourning.support':
    'Choose a day to stop. Have a party for what you did. It is fine to be sad. Ask who would like to go on.',

  'norming-1': 'Everyone in our group has a job.',
  'forming-1': 'People in our group look first at what the rest do.',
  'performing-1': 'People in our group see what is needed and do it.',
  'storming-1': 'People in our group annoy each other.',
  'adjourning-1': 'In our group, we talk about stopping.',
  'forming-2': 'People in our group ask: what will we do here?',
  'storming-2': 'People in our group quarrel.',
  'norming-2': 'In our group, we do what we said we would do.',
  'adjourning-2': 'Our group finishes the last bits of work.',
  'performing-2': 'People in our group soon know what others mean.',
  'adjourning-3': 'We talk about what our group has done.',
  'storming-3': 'People in our group argue about who does what.',
  'forming-3': 'People in our group watch what they say.',
  'performing-3': 'Our group sees a problem early.',
  'norming-3': 'In our group, we talk about how we work together.',
  'storming-4': 'People in our group say that things take too long.',
  'performing-4': 'Our group can do a hard job by itself.',
  'forming-4': 'People in our group try to find out what they can do here.',
  'adjourning-4': 'People in our group say: I will miss this.',
  'norming-4': 'In our group, we know who takes care of what.',
  'performing-5': 'People in our group do the work they are good at.',
  'storming-5': 'People in our group each do their own thing.',
  'adjourning-5': 'We talk about what we will do after this group.',
  'forming-5': 'People in our group say little about themselves.',
  'norming-5': 'People in our group say in a kind way what can be better.',

  'members.hint': 'Count yourself too. Not sure? Then you may guess.',
  newcomers: 'How many new people are there since last time?',
  'newcomers.hint': 'No one new? Then enter 0. Is this your first time? Then think of the past few weeks.',
  events: 'What else happened?',
  'events.hint': 'Things may go less well for a time after this. That is normal. Do not write names.',
  'change-of-direction': 'We went to do something else',
  'core-member-left': 'Someone who was always there left',
  'no-event': 'Nothing happened',

  'falling-back':
    'There are new people in your group. Then you may clash again for a time. That is normal and often passes. Think of the new people too. They may feel left out. Or they may leave again.',
};
