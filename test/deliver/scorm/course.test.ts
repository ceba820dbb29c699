// A course holds no JSON: a result is there in two parts, the interactions for whoever reads a report, and the suspend data for
// the person who comes back. So it is read back from what was stored, as the next visit does.
import { expect } from '@open-wc/testing';
import { restore } from '../../../components/internal/restore.js';
import { interactionsOf } from '../../../src/deliver/scorm/interactions.js';
import { attemptOn, scormDelivery, scormDrafts, type Version } from '../../../src/deliver/scorm/index.js';
import flow from '../../../src/presets/flow/index.js';
import { makeResult, type Result } from '../../../src/result/result.js';
import { score } from '../../../src/score/index.js';
import { delivers, watched, type Place } from '../contract.js';
import { Fake } from './fake.js';
import type { Draft } from '../../../src/draft/draft.js';

const key = 'samen:flow:scorm';
const instrument = () => flow;

/** What an element keeps when a person has finished. */
const draftOf = ({ id, startedAt, completedAt, answers, instrument: { version } }: Result): Draft => ({
  format: 'samen-draft/1',
  id,
  instrument: { id: flow.passport.id, version },
  startedAt,
  savedAt: completedAt!,
  completedAt: completedAt!,
  answers,
});

/** The answers of a report, each as a line. An emptied one is none. */
function reported(stored: ReadonlyMap<string, string>, version: Version): string[] {
  const lines: string[] = [];
  for (let at = 0; stored.has(`cmi.interactions.${at}.id`); at++) {
    const read = (name: string) => stored.get(`cmi.interactions.${at}.${name}`);
    const response = read(version === '1.2' ? 'student_response' : 'learner_response');
    if (response) lines.push(`${read('id')} ${read('type')} ${response}`);
  }
  return lines.sort();
}

/** The result that a course has, as the next visit finds it: with the language and the wording of its package. */
async function resultIn(stored: ReadonlyMap<string, string>, version: Version): Promise<Result[]> {
  const next = new Fake(version);
  for (const [element, value] of stored) next.values.set(element, value);
  const store = scormDrafts(attemptOn(next.found), { instrument });
  const { draft, answers } = await restore(store, key, await store.keys('samen:'), flow);
  const status = stored.get(version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status');
  if (!draft?.completedAt || status !== 'completed') return [];
  const said = interactionsOf(version, flow, answers, draft.completedAt);
  const lines = said.map(({ id, type, response }) => `${id} ${type} ${response}`).sort();
  expect(reported(stored, version), 'the report').to.deep.equal(lines);
  const { id, startedAt, completedAt } = draft;
  const about = { id, startedAt, completedAt, locale: 'nl', wording: 'standard' as const };
  return [makeResult(flow, answers, score(flow, answers), about)];
}

/** Codes of a call that fails for now, and of one after the end. */
const codes: Record<Version, [failed: number, over: number]> = { '1.2': [101, 301], '2004': [391, 143] };

function place(version: Version): Place {
  const fake = new Fake(version);
  const attempt = attemptOn(fake.found, { pause: 60_000 });
  const [store, deliver] = [scormDrafts(attempt, { instrument }), scormDelivery(attempt, { instrument })];
  const inCourse = watched(
    async (result, signal) => {
      // As an element does: what could not be kept is said, and the result leaves all the same.
      await store.save(key, draftOf(result)).catch(() => undefined);
      return deliver(result, signal);
    },
    async () => resultIn(fake.stored, version),
  );
  const fail: Place['fail'] = (fault) => {
    const [failed, over] = codes[version];
    if (fault === 'lost') fake.lost = 1;
    else if (fault) fake.faults.set('Commit', fault.failure === 'refused' ? over : failed);
  };
  return { ...inCourse, fail };
}

delivers('SCORM 1.2', () => place('1.2'));
delivers('SCORM 2004', () => place('2004'));
