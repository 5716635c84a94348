import Sequencer from '@jest/test-sequencer';

/** Those that drive whole runs come first, so that no long one is left to a single core at the end. */
const long = [/\/e2e\/|faults|cancelled|interrupted/, /\/integration\/|\/disk\//, /\/emulator\/|\/upload\//];

function rank(path) {
  const found = long.findIndex((pattern) => pattern.test(path));
  return found < 0 ? long.length : found;
}

export default class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one.path) - rank(other.path));
  }
}
