// The longest suites first, so that both cores end together. A fresh clone knows no durations: jest goes by the size of the
// files there, and a short file that tries faults for a quarter of a minute would be left to run alone at the end.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const fromJest = createRequire(import.meta.resolve('jest'));
const { default: Sequencer } = fromJest('@jest/test-sequencer');

/** Longest first. A name that is no more does no harm. */
const LONGEST = [
  'github-app/src/speak.test.ts',
  'github-app/src/chaos.test.ts',
  'github-app/src/end-to-end.test.ts',
  'github-app/src/comings.test.ts',
  'github-app/src/pages/browser.test.ts',
  'github-app/src/parity.test.ts',
  'github-app/src/demo/demo.test.ts',
  'cli/src/commit-forms.test.ts',
  'hook/src/run/exception-length.test.ts',
  'cli/src/doctor.test.ts',
  'cli/src/prepare.test.ts',
  'cli/src/packs-oracle.test.ts',
  'github-app/src/pages/html.test.ts',
  'github-app/src/queue/queue.test.ts',
  'github-app/src/record/command.test.ts',
  'cli/src/redaction.test.ts',
  'github-app/src/api-budget.test.ts',
  'github-app/src/server.test.ts',
  'detectors/src/secrets/beside.test.ts',
  'detectors/src/secrets/catalogue.test.ts',
  'github-app/src/start-refusals.test.ts',
].map((name) => join(name));

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((name) => path.endsWith(name));
  return place === -1 ? LONGEST.length : place;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
