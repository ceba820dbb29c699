// A reporter for node:test: what fails, what a test prints, and one line of counts, which the test command adds up.

const causeOf = (error) => error?.cause?.stack ?? error?.cause ?? error?.stack ?? error;

/** A failure that only says that another one, inside it, is there. */
const repeats = ({ details }) => details.type === 'suite' || details.error?.failureType === 'subtestsFailed';

const reports = {
  'test:stdout': ({ message }) => message,
  'test:stderr': ({ message }) => message,
  'test:diagnostic': ({ file, message }) => (file ? `${message}\n` : ''),
  'test:fail': (data) => (repeats(data) || data.todo ? '' : `✗ ${data.name}\n${causeOf(data.details.error)}\n\n`),
};

export default async function* nodeReporter(events) {
  const count = { 'test:pass': 0, 'test:fail': 0 };
  for await (const { type, data } of events) {
    const counts = type in count && !repeats(data) && data.skip === undefined && data.todo === undefined;
    if (counts) count[type]++;
    yield reports[type]?.(data) ?? '';
  }
  yield `${count['test:pass']} passed, ${count['test:fail']} failed\n`;
}
