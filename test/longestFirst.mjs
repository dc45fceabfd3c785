/** Runs the longest suites first, so that both workers end together: by its size alone Jest takes the sweep, a small file, for a quick one. */
import Sequencer from '@jest/test-sequencer';

const FIRST = ['/test/sweep/', '/test/browser/', '/test/stories/', '/test/demo/'];

const rank = ({ path }) => {
  const at = FIRST.findIndex((folder) => path.includes(folder));
  return at < 0 ? FIRST.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
