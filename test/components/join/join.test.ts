import { expect } from '@open-wc/testing';
import { strings as nl } from '../../../src/locale/nl/join.js';
import { strings as en } from '../../../src/locale/en/join.js';
import { answer, leave, meet, phoneIn, press, says, textIn, until } from '../room/meeting.js';

afterEach(leave);

const first = { goal: 'clear' };
const inside = async (phone: ReturnType<typeof phoneIn>) => {
  await press(phone, nl['join-start']);
  await says(phone, nl['join-none']);
};

for (const [lang, words] of [
  ['nl', nl],
  ['en', en],
] as const)
  it(`${lang}: says what happens with answers before anything is sent`, async () => {
    const meeting = await meet({ floor: 7 }, lang);
    const phone = phoneIn(meeting, {}, lang);
    for (const key of ['join-reads', 'join-single', 'join-no-name', 'join-texts', 'join-wipe'] as const)
      await says(phone, words[key]);
    await says(phone, words['join-floor'].replace('{floor}', '7'));
    expect(meeting.room.lead.presenter!.joined).to.equal(0);
    expect(phone.visit.participant!.envelope()).to.equal(undefined);
  });

it('asks for a name only where the room does, and sends it', async () => {
  const meeting = await meet({ names: true });
  const phone = phoneIn(meeting);
  await says(phone, nl['join-asks-name']);
  phone.shadowRoot!.querySelector<HTMLInputElement>('#person')!.value = 'Ada';
  await inside(phone);
  const [person] = await until(
    () => meeting.room.lead.presenter!.people().length && meeting.room.lead.presenter!.people(),
  );
  expect(person!.name).to.equal('Ada');
});

it('says in words where the answers are, and never that they are sent when they are not', async () => {
  const meeting = await meet();
  const phone = phoneIn(meeting);
  await inside(phone);
  phone.line.disconnect();
  await says(phone, nl['join-away']);
  await answer(phone, first);
  await says(phone, nl['join-kept']);
  expect(textIn(phone)).not.to.include(nl['join-sent']);
  phone.line.reconnect();
  await says(phone, nl['join-received']);
  expect(meeting.room.lead.presenter!.results()[0]!.answers).to.deep.equal(first);
});

it('a round that is closed can be read and not changed, and opens again', async () => {
  const meeting = await meet();
  const phone = phoneIn(meeting);
  await inside(phone);
  await answer(phone, first);
  await says(phone, nl['join-received']);
  meeting.room.change({ phase: 'closed' });
  await says(phone, nl['join-closed']);
  expect(phone.visit.exercise!.element.readonly).to.equal(true);
  meeting.room.change({ phase: 'open' });
  await until(() => !phone.visit.exercise!.element.readonly);
});

it('what was not finished when the round closed is said not to be sent', async () => {
  const meeting = await meet();
  const phone = phoneIn(meeting);
  await inside(phone);
  const { element } = await until(() => phone.visit.exercise);
  await until(() => element.session.instrument);
  element.session.replace(first);
  meeting.room.change({ phase: 'closed' });
  await says(phone, nl['join-closed-open']);
});

it('a second round begins with the answers of the first, as another result', async () => {
  const meeting = await meet();
  const phone = phoneIn(meeting);
  await inside(phone);
  await answer(phone, first);
  await says(phone, nl['join-received']);
  const id = meeting.room.lead.presenter!.results()[0]!.id;
  // The draft is written a moment after.
  await until(() => phone.visit.exercise!.element.drafts.saved === 'saved');
  meeting.room.change({ round: 2 });
  await says(phone, nl['join-again']);
  const { element } = await until(() => phone.visit.exercise?.round === 2 && phone.visit.exercise);
  await until(() => Object.keys(element.answers).length);
  expect(element.answers).to.deep.equal(first);
  expect(element.session.id).not.to.equal(id);
  expect(element.session.state.step).to.equal('answering');
});

it('who withdraws is told that it stays so, and nothing of theirs counts', async () => {
  const meeting = await meet();
  const phone = phoneIn(meeting);
  await inside(phone);
  await answer(phone, first);
  await says(phone, nl['join-received']);
  await press(phone, nl['join-withdraw']);
  await says(phone, nl['join-withdraw-text']);
  await press(phone, nl['join-withdraw-sure']);
  await says(phone, nl['join-withdrawn']);
  await until(() => meeting.room.lead.presenter!.joined === 0);
  expect(phone.visit.exercise!.element.readonly).to.equal(true);
});

it('another language can be chosen here, exercise and all', async () => {
  const meeting = await meet();
  const phone = phoneIn(meeting);
  await inside(phone);
  await press(phone, 'English');
  await says(phone, en['join-none']);
  await until(() => phone.visit.exercise?.element.locale?.tag === 'en');
});
