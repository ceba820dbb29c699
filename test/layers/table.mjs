// Who may import whom. A folder always may import itself; everything that is not here is forbidden.

/** The core, which knows no document and no Lit. */
const core = [
  'instrument',
  'presets',
  'score',
  'summary',
  'result',
  'draft',
  'deliver',
  'live',
  'export',
  'locale',
].map((name) => `src/${name}`);

const kind = { may: ['components/internal', 'src/instrument', 'src/score', 'src/locale', 'lit'] };
const show = { may: ['components/internal', 'src/index.ts', ...core, 'lit'] };
const leave = {
  may: ['src/result', 'src/summary', 'src/instrument', 'src/score', 'src/locale'],
  once: ['*'], // the protocol's library
};

/**
 * A row per folder, or per file that lies in none: folders, files and packages it `may` import; ones whose `types` it
 * may use; packages that `once`, in one file of the folder, are imported; and single files it may load `later`, by
 * `import()`, as `from → to`.
 */
export const table = {
  'src/index.ts': { may: core },
  // What every JavaScript has, for the compiler.
  'src/host.d.ts': { types: ['src/deliver'] },
  'src/locale': { may: [] },
  'src/instrument': { may: ['src/locale', 'zod'] },
  'src/presets': { types: ['src/instrument'] },
  'src/score': { may: ['src/instrument', 'src/locale'] },
  'src/result': { may: ['src/instrument', 'src/locale', 'src/score', 'zod'] },
  'src/summary': { may: ['src/instrument', 'src/locale', 'src/score', 'src/result', 'zod'] },
  'src/draft': { may: ['src/result'], once: ['idb-keyval'] },
  'src/deliver': leave,
  'src/live': { ...leave, may: [...leave.may, 'src/draft'] },
  'src/export': { may: [...leave.may, 'src/draft'], once: ['fflate'] },
  'src/cli': { may: ['src/index.ts', ...core, '*'] },

  'components/all.ts': { may: ['components/*/define.ts'] },
  'components/internal': { may: ['src/index.ts', ...core, 'lit'], once: ['lean-qr'] },
  'components/sorter': kind,
  'components/checklist': kind,
  'components/assessment': kind,
  // An interview shows a sorter by its tag, and has it registered when a question needs one.
  'components/interview': { ...kind, later: { 'components/interview/define.ts': 'components/sorter/define.ts' } },
  'components/result': show,
  'components/board': show,
  // Both ends of a room show the exercise of its kind by its tag, and load what registers it; the presenter also the board.
  'components/join': { ...show, later: { 'components/join/exercises.ts': 'components/*/define.ts' } },
  'components/room': { ...show, once: ['jsqr'], later: { 'components/room/elements.ts': 'components/*/define.ts' } },
  'components/scorm': show,
  'components/cmi5': show,
  // The loader registers what a page shows, each element when it is there.
  'components/embed': { ...show, later: { 'components/embed/elements.ts': 'components/*/define.ts' } },
};
