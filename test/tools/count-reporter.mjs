/** The tests of a suite and of the suites in it. */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** A web-test-runner reporter of one line per run, which the test command reads and adds up. */
export const countReporter = () => ({
  stop({ sessions, testCoverage }) {
    const all = [...sessions];
    const tests = all.flatMap((session) => testsOf(session.testResults)).filter((test) => !test.skipped);
    const passed = tests.filter((test) => test.passed).length;
    // A file that does not load, or fails outside its tests, counts as one.
    const broken = all.filter((session) => !session.passed && (session.errors.length || !session.testResults)).length;
    const { statements, branches } = testCoverage?.summary ?? {};
    if (statements) {
      const verdict = testCoverage.passed ? '' : ': too little';
      console.log(`coverage: ${statements.pct} % of statements, ${branches.pct} % of branches${verdict}`);
    }
    console.log(`${passed} passed, ${tests.length - passed + broken} failed`);
  },
});
