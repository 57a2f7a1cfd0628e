import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://clojars.org/tokens and make a new one, then take it out of the code.';
const references = ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'clojars-deploy-token',
    title: 'Clojars deploy token',
    why: "Publishes libraries in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['CLOJARS_'],
    anchor: 'prefix',
    leastRun: 60,
    pattern: bounded('CLOJARS_[0-9a-z]{60}'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CLOJARS_${sample('lower-digits', 60)}`,
        () => `TOKEN='CLOJARS_${sample('lower-digits', 60, 5)}'\n`,
      ],
      ignore: [() => `CLOJARS_${sample('lower-digits', 58)}`, () => `CLOJARS_${'0'.repeat(60)}`],
    },
  },
];

export default detectors;
