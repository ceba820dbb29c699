// A room on one page: the broker is a list in memory, and the phones are frames that find it here.
import * as core from '../dist/index.js';
import { memoryHub, openParticipant, primitives, readLink } from '../dist/live.js';
import { makeGroup } from './group.js';

const hub = memoryHub();
const room = document.getElementById('room');
const phones = document.getElementById('phones');
let link = '';

room.register = (session) => hub.connect(session);

/** What the frames take: the way to this room, and a place of their own, as three phones have. */
window.samenDemo = { register: room.register, store: (name) => core.storageDrafts(() => scoped(sessionStorage, name)) };

/** Part of a store, for one of several phones in one browser. */
function scoped(store, name) {
  const all = () => Object.keys(store).filter((key) => key.startsWith(name));
  return {
    getItem: (key) => store.getItem(name + key),
    setItem: (key, value) => store.setItem(name + key, value),
    removeItem: (key) => store.removeItem(name + key),
    key: (index) => all()[index]?.slice(name.length) ?? null,
    get length() {
      return all().length;
    },
  };
}

function phone(n) {
  const frame = document.createElement('iframe');
  const { lang } = document.documentElement;
  frame.title = lang === 'en' ? `Phone ${n}` : `Telefoon ${n}`;
  frame.src = `./framed/join.html?phone=${n}${link.slice(link.indexOf('#'))}`;
  return frame;
}

/** The phones come in as soon as there is a room, and go with it. */
function follow() {
  const now = room.lead?.presenter && room.state.phase !== 'ended' ? room.lead.join : '';
  if (now === link) return;
  link = now;
  phones.replaceChildren(...(link ? [1, 2, 3].map(phone) : []));
}
setInterval(follow, 250);

/** Made-up people answer as phones do: sealed, and by the same way. */
async function more() {
  const { presenter, instrument } = room.lead;
  if (!presenter) return;
  const { round } = presenter.state;
  const { lang } = document.documentElement;
  const results = makeGroup(core, instrument, lang).filter((one) => one.context.round === Math.min(2, round));
  for (const result of results.slice(0, 10)) {
    const crypto = await primitives();
    const one = await openParticipant({
      primitives: crypto,
      register: room.register,
      link: readLink(link),
      store: core.memoryDrafts(),
    });
    await new Promise((done) => one.follow(() => one.room && done()));
    const id = core.uuid(Date.now(), crypto.random(10));
    await one.answer({ ...result, id, startedAt: new Date().toISOString(), completedAt: new Date().toISOString() });
  }
}
document.getElementById('more').addEventListener('click', () => void more());
