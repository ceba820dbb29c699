// A learning environment for one item of a course: a real runtime, what it stored before, a log of its calls, and faults on
// demand. Runs in the page around the exercise, which has loaded the runtime of a version.
const old = !window.Scorm2004API;
const quiet = { autocommit: false, logLevel: 5 };
const real = old ? new window.Scorm12API(quiet) : new window.Scorm2004API(quiet);
const prefix = old ? 'LMS' : '';

const stored = JSON.parse(localStorage.getItem('course') ?? '{}');
const learner = stored.learner ?? 's1';
const given = old
  ? { core: { student_id: learner, student_name: 'Person, A.', lesson_mode: stored.mode ?? 'normal' } }
  : { learner_id: learner, learner_name: 'A. Person', mode: stored.mode ?? 'normal' };
const core = old && { core: Object.assign({}, stored.cmi?.core, given.core) };
real.loadFromJSON(Object.assign({}, given, stored.cmi, core), 'cmi');

/** Every call of this visit, in order: its name, what it was given, what it answered. */
window.calls = [];
/** Whether the environment writes anything down. */
window.keeps = true;
/** Which calls fail, and with which code: `{ call, element?, code }`, where `code` 'throws' is an error of the runtime's page. */
window.faults = stored.faults ?? [];
let failed = 0;

function keep() {
  if (!window.keeps) return;
  const cmi = real.cmi.toJSON();
  localStorage.setItem('course', JSON.stringify({ ...stored, cmi: JSON.parse(JSON.stringify(cmi)) }));
}

function fault(name, element) {
  const found = window.faults.find((one) => one.call === name && (!one.element || one.element === element));
  if (found?.code === 'throws') throw new Error('The page of the course is broken.');
  return found;
}

/** A course that holds to a limit refuses what is longer, with the code for a wrong value. */
function tooLong(name, [element, value]) {
  const isLong = name === 'SetValue' && element === 'cmi.suspend_data' && value.length > (stored.largest ?? Infinity);
  return isLong ? { code: old ? 405 : 406 } : undefined;
}

function call(name, ...values) {
  if (name === 'GetLastError' && failed) return String(failed);
  const found = fault(name, values[0]) ?? tooLong(name, values);
  if (name !== 'GetLastError') failed = found?.code ?? 0;
  if (found) return name === 'GetValue' ? '' : 'false';
  const answer = real[prefix + name](...values);
  if ((name === 'Commit' || name === 'Finish' || name === 'Terminate') && answer === 'true') keep();
  return answer;
}

const names = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
const api = Object.fromEntries(
  [...names, old ? 'Finish' : 'Terminate'].map((name) => [
    prefix + name,
    (...values) => {
      const entry = { name, values };
      window.calls.push(entry);
      entry.answer = 'throws';
      try {
        return (entry.answer = String(call(name, ...values)));
      } finally {
        // The last calls come when this page itself is on its way out.
        localStorage.setItem('calls', JSON.stringify(window.calls));
      }
    },
  ]),
);
window[old ? 'API' : 'API_1484_11'] = api;

const frame = document.querySelector('iframe');
if (frame) frame.src = frame.dataset.src;
