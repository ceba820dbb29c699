import { expect, fixture, html } from '@open-wc/testing';
import '../../components/interview/define.js';
import { addEntry, moveEntry, removeEntry } from '../../components/internal/form/entries.js';
import type { SamenInterview } from '../../components/interview/interview.js';
import type { Entry, FormAnswers } from '../../src/instrument/answers.js';
import type { GroupField } from '../../src/instrument/field.js';
import { interview } from '../instrument/examples.js';

const given = interview();
const fields = given.sections.flatMap((section) => section.fields);
const group = fields.find((field) => field.type === 'group')!;
const board = fields.find((field) => field.type === 'sorter')!;
const text = group.fields.find((field) => field.type === 'text')!.id;

const entriesOf = (widget: SamenInterview): Entry[] => ((widget.answers as FormAnswers)[group.id] as Entry[]) ?? [];
const names = (widget: SamenInterview) => entriesOf(widget).map((entry) => entry[text]);

/** An interview with these entries, in which the first is placed on the board. */
async function withEntries(...called: string[]): Promise<SamenInterview> {
  const widget = await fixture<SamenInterview>(
    html`<samen-interview keep="none" .instrument=${given}></samen-interview>`,
  );
  while (!widget.session.instrument || !widget.locale.t) await new Promise((done) => setTimeout(done, 10));
  const entries = called.map((name, n) => ({ id: `e${n}`, [text]: name }));
  const placed = called.length ? { [board.id]: { placements: { e0: [board.zones[0]!.id] } } } : {};
  widget.session.replace({ ...(entries.length && { [group.id]: entries }), ...placed });
  return widget;
}

describe('entries of a group', () => {
  it('are added at the end, each with an id of its own, and undo takes the last away', async () => {
    const widget = await withEntries('one');
    addEntry(widget, { ...group, carry: [] });
    addEntry(widget, { ...group, carry: [] });
    expect(entriesOf(widget)).to.have.length(3);
    expect(new Set(entriesOf(widget).map(({ id }) => id))).to.have.property('size', 3);
    widget.session.undo();
    expect(names(widget)).to.deep.equal(['one', undefined]);
  });

  it('take over from the last one what is to be carried, and nothing else', async () => {
    const widget = await withEntries('park');
    const carrying: GroupField = { ...group, carry: [text] };
    addEntry(widget, carrying);
    expect(names(widget)).to.deep.equal(['park', 'park']);
    expect(Object.keys(entriesOf(widget)[1]!).sort()).to.deep.equal(['id', text].sort());
  });

  it('are removed with their place on the board, and undo brings back both where they were', async () => {
    const widget = await withEntries('one', 'two', 'three');
    const before = widget.answers;
    removeEntry(widget, group, 'e0', 'one');
    expect(names(widget)).to.deep.equal(['two', 'three']);
    const left = (widget.answers as FormAnswers)[board.id] as { placements: object } | undefined;
    expect(Object.keys(left?.placements ?? {})).to.deep.equal([]);
    widget.session.undo();
    expect(widget.answers).to.deep.equal(before);
  });

  it('are removed with what was said of their card, and undo brings it back; numbers of people stay', async () => {
    const widget = await withEntries('one', 'two');
    const [zone] = board.zones.map(({ id }) => id) as [string];
    const about = { e0: { why: 'Close.' }, e1: { why: 'Near.' } };
    const before = { ...widget.answers, [board.id]: { placements: { e0: [zone] }, about, counts: { [zone]: 3 } } };
    widget.session.replace(before);
    removeEntry(widget, group, 'e0', 'one');
    expect(widget.answers).to.deep.include({
      [board.id]: { placements: {}, about: { e1: about.e1 }, counts: { [zone]: 3 } },
    });
    removeEntry(widget, group, 'e1', 'two');
    expect(widget.answers).to.deep.equal({ [board.id]: { placements: {}, counts: { [zone]: 3 } } });
    widget.session.undo();
    widget.session.undo();
    expect(widget.answers).to.deep.equal(before);
  });

  it('leave no trace when the last one is removed', async () => {
    const widget = await withEntries('one');
    removeEntry(widget, group, 'e0', 'one');
    expect(widget.answers).to.deep.equal({});
    expect(widget.session.isEmpty).to.equal(true);
    expect(widget.value).to.equal('');
  });

  it('come back with what was typed in the others since', async () => {
    const widget = await withEntries('one', 'two');
    removeEntry(widget, group, 'e0', 'one');
    const rest = entriesOf(widget).map((entry) => ({ ...entry, [text]: 'two and more' }));
    widget.session.set({ ...(widget.answers as FormAnswers), [group.id]: rest });
    widget.session.undo();
    expect(names(widget)).to.deep.equal(['one', 'two and more']);
  });

  it('move up and down by one place, not past the ends, and back by undo', async () => {
    const widget = await withEntries('one', 'two', 'three');
    moveEntry(widget, group, 'e0', 1, 'one');
    expect(names(widget)).to.deep.equal(['two', 'one', 'three']);
    moveEntry(widget, group, 'e0', 1, 'one');
    expect(names(widget)).to.deep.equal(['two', 'three', 'one']);
    moveEntry(widget, group, 'e0', 1, 'one');
    expect(names(widget)).to.deep.equal(['two', 'three', 'one']);
    for (let n = 0; n < 3; n++) widget.session.undo();
    expect(names(widget)).to.deep.equal(['one', 'two', 'three']);
  });

  it('tell the page of every change', async () => {
    const widget = await withEntries('one');
    const heard: string[] = [];
    widget.addEventListener('samen-change', ({ field }) => heard.push(field));
    addEntry(widget, group);
    removeEntry(widget, group, 'e0', 'one');
    expect(heard).to.deep.equal([group.id, group.id]);
  });
});
