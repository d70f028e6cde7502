// A fresh clone has no times of an earlier run, and Jest then begins with the largest files. The suites that last longest
// for what they wait for begin instead, so that no worker ends alone with one of them.
const Sequencer = require('@jest/test-sequencer').default;

const LONGEST = [
  'tests/crash/',
  'tests/journeys/story.',
  'test/outage.',
  'test/access-matrix.',
  'tests/journeys/cli.',
  'tests/browser/story.',
  'tests/browser/screens-of-',
  'tests/browser/partner-day.',
];

const rank = ({ path }) => {
  const at = LONGEST.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return at === -1 ? LONGEST.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
