// A learning record store with the rules of cmi5 for its sessions: it keeps states, takes statements that are valid, and refuses
// what may not be said when. Sources: xAPI 1.0.3, part three; cmi5 (Quartz), 7 to 11.
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';

const { default: warningsOf } = createRequire(import.meta.url)('@learninglocker/xapi-validation');

const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export const verbOf = ({ verb }) => verb.id.split('/').at(-1);
const categoriesOf = ({ context }) =>
  (context.contextActivities?.category ?? []).map(({ id }) => id.replace(categories, ''));

const json = (status, value) => ({
  status,
  text: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
const stateKey = (query) =>
  JSON.stringify([query.get('activityId'), JSON.parse(query.get('agent')), query.get('registration')]);

export class RecordStore {
  statements = [];
  /** What was refused, and why: in a sound session nothing is. */
  refused = [];
  /** State documents, by whose they are and their id. */
  states = new Map();
  profiles = new Map();
  /** Sessions by token and by what gives it. */
  sessions = [];
  /** Every request: method, path and status. */
  log = [];
  /** `down`: no answer; a number: that status, for everything or for the paths that `failing` matches. */
  fault;
  failing = /./;

  /** What this session said, in order. */
  said = (session) => this.statements.filter(({ context }) => context.extensions[sessionExtension] === session.id);

  /** Another session of the registration ends what was not ended (cmi5, 9.3.6). */
  open(session, data) {
    for (const one of this.sessions) if (one.registration === session.registration) one.over = true;
    this.sessions.push(session);
    const grouping = [{ objectType: 'Activity', id: 'urn:samen:course:flow:nl:exercise' }];
    const contextTemplate = { extensions: { [sessionExtension]: session.id }, contextActivities: { grouping } };
    const { activityId, actor, registration } = session;
    const query = new URLSearchParams({ activityId, agent: JSON.stringify(actor), registration });
    this.#statesOf(query).set('LMS.LaunchData', JSON.stringify({ contextTemplate, moveOn: 'Completed', ...data }));
  }

  /** The documents of a learner in a course, by id. */
  #statesOf(query) {
    const key = stateKey(query);
    if (!this.states.has(key)) this.states.set(key, new Map());
    return this.states.get(key);
  }

  stateOf = ({ activityId, actor, registration }) =>
    this.#statesOf(new URLSearchParams({ activityId, agent: JSON.stringify(actor), registration }));

  /** @returns undefined for no answer at all. */
  answer({ method, url, headers, body }) {
    const answer = this.#answer(method, url, headers, body);
    this.log.push(`${method} ${url.pathname.replace('/xapi/', '')} ${answer?.status ?? 'down'}`);
    return answer;
  }

  #answer(method, url, headers, body) {
    const { pathname, searchParams: query } = url;
    if (this.fault && this.failing.test(pathname))
      return this.fault === 'down' ? undefined : { status: this.fault, text: '' };
    if (pathname === '/token') return this.#token(method, query.get('session'));
    const session = this.sessions.find(({ token }) => headers.authorization === `Basic ${token}`);
    if (!session) return { status: 401, text: '' };
    if (headers['x-experience-api-version'] !== '1.0.3') return { status: 400, text: 'version' };
    if (pathname === '/xapi/statements') return this.#take(session, JSON.parse(body));
    if (pathname === '/xapi/agents/profile') return this.#profile(query);
    if (pathname === '/xapi/activities/state') return this.#state(method, query, headers, body);
    return { status: 404, text: '' };
  }

  /** One time, by POST (cmi5, 8.2). */
  #token(method, id) {
    const session = this.sessions.find((one) => one.id === id);
    if (method !== 'POST' || !session) return { status: 400, text: '' };
    if (session.given) return json(200, { 'error-code': '1', 'error-text': 'It was given before.' });
    session.given = true;
    return json(200, { 'auth-token': session.token });
  }

  #profile(query) {
    const found = query.get('profileId') === 'cmi5LearnerPreferences' && this.profiles.get(query.get('agent'));
    return found ? json(200, found) : { status: 404, text: '' };
  }

  #state(method, query, headers, body) {
    const states = this.#statesOf(query);
    const id = query.get('stateId');
    if (id === null) return json(200, [...states.keys()]);
    if (method !== 'GET' && id === 'LMS.LaunchData') return { status: 403, text: '' };
    if (method === 'PUT' && headers['content-type'] !== 'application/json') return { status: 400, text: '' };
    if (method === 'PUT') states.set(id, body);
    if (method === 'DELETE') states.delete(id);
    if (method !== 'GET') return { status: 204, text: '' };
    return states.has(id) ? json(200, JSON.parse(states.get(id))) : { status: 404, text: '' };
  }

  /** All or none. */
  #take(session, statements) {
    const why = statements.map((one) => this.#wrong(session, one)).find(Boolean);
    if (why) return (this.refused.push(why), { status: 403, text: why });
    const news = statements.filter(({ id }) => !this.statements.some((one) => one.id === id));
    const same = (one) => isDeepStrictEqual(one, this.statements.find(({ id }) => id === one.id) ?? one);
    if (!statements.every(same)) return { status: 409, text: '' };
    this.statements.push(...news);
    return json(
      200,
      statements.map(({ id }) => id),
    );
  }

  #wrong(session, statement) {
    const [warning] = warningsOf(statement);
    if (warning) return `not valid: ${JSON.stringify(warning)}`;
    const { context, actor } = statement;
    if (session.over) return `the session is over: ${verbOf(statement)}`;
    if (context.extensions?.[sessionExtension] !== session.id) return 'another session';
    if (context.registration !== session.registration) return 'another registration';
    if (!isDeepStrictEqual(actor, session.actor)) return 'another learner';
    if (!context.contextActivities.grouping.length) return 'no publisher id';
    return categoriesOf(statement).includes('cmi5')
      ? this.#wrongDefined(session, statement)
      : this.#wrongTime(session, statement);
  }

  /** What cmi5 defines: 9.3 to 9.6. */
  #wrongDefined(session, statement) {
    const verb = verbOf(statement);
    const before = this.statements.filter((one) => one.id !== statement.id && categoriesOf(one).includes('cmi5'));
    const inSession = before.filter((one) => this.said(session).includes(one));
    if (statement.object.id !== session.activityId) return 'another object';
    if (inSession.some((one) => verbOf(one) === verb)) return `${verb} twice in a session`;
    const sameCourse = before.filter((one) => one.context.registration === session.registration);
    if (verb === 'completed' && sameCourse.some((one) => verbOf(one) === 'completed')) return 'completed twice';
    if (verb !== 'initialized' && !statement.result?.duration) return `${verb} without a duration`;
    if (categoriesOf(statement).includes('moveon') !== (statement.result?.completion === true)) return 'moveon';
    if (verb === 'completed' && session.mode !== 'Normal') return `completed in ${session.mode}`;
    return verb === 'initialized' ? undefined : this.#wrongTime(session, statement);
  }

  /** Between the first and the last, by the time they say (cmi5, 9.3). */
  #wrongTime(session, { timestamp }) {
    const said = this.said(session);
    const [first, last] = ['initialized', 'terminated'].map((verb) => said.find((one) => verbOf(one) === verb));
    if (!first || timestamp < first.timestamp) return 'before initialized';
    return last ? 'after terminated' : undefined;
  }
}
