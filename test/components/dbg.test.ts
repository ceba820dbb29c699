import '../../components/all.js';
import { setViewport } from '@web/test-runner-commands';
import { reach, statesOf } from './access/states.js';
import { states as bs } from './sorter/states.js';
import { states as is } from './interview/states.js';
import { board, list } from './sorter/case.js';
import { checklist } from './checklist/case.js';
import { assessment } from './assessment/case.js';
import { interview } from './interview/case.js';
import { clear } from './stage.js';
import { sticksOut, spillsOver } from './access/layout.js';
const frames = () => new Promise((d) => setTimeout(d, 60));
it('explore', async () => {
  const root = document.documentElement;
  for (const [s, st] of [[list, statesOf(list)], [board, bs], [checklist, statesOf(checklist)], [assessment, statesOf(assessment)], [interview, [...statesOf(interview), ...is]]] as any) for (const state of st) {
    await setViewport({ width: 800, height: 600 });
    const w = await reach(s, state);
    for (const [what, width, on] of [
      ['rtl', 320, () => { root.dir = 'rtl'; }], ['rtl', 800, () => { root.dir = 'rtl'; }],
      ['200%', 640, () => { root.style.fontSize = '200%'; }], ['200%', 1280, () => { root.style.fontSize = '200%'; }], ['200%', 320, () => { root.style.fontSize = '200%'; }],
      ['spacing', 320, () => { root.style.letterSpacing = '.12em'; root.style.wordSpacing = '.16em'; }],['spacing', 800, () => { root.style.letterSpacing = '.12em'; root.style.wordSpacing = '.16em'; }],
    ] as const) {
      await setViewport({ width, height: 700 }); on(); await frames();
      const found = [...new Set([...(root.scrollWidth > root.clientWidth ? ['scrolls'] : []), ...sticksOut(w), ...spillsOver(w)])].slice(0, 4);
      if (found.length) console.log(s.tag, s.attributes?.view, '|', state.name, '|', what, width, found.join('; '));
      root.dir = ''; root.removeAttribute('style');
    }
    clear();
  }
}).timeout(100000);
