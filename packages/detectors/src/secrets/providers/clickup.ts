import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.clickup.com/settings/apps and make a new one, then take it out of the code.';
const references = ['https://developer.clickup.com/docs/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'clickup-token',
    title: 'ClickUp personal API token',
    why: 'Reads and changes tasks as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['pk_'],
    anchor: 'prefix',
    leastRun: 39,
    pattern: bounded('pk_[0-9]{6,10}_[0-9A-Z]{32}'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pk_${sample('digits', 8)}_${sample('upper-digits', 32, 3)}`,
        () => `TOKEN='pk_${sample('digits', 8, 5)}_${sample('upper-digits', 32, 7)}'\n`,
      ],
      ignore: [() => `pk_${sample('digits', 4)}`, () => `pk_${'0'.repeat(8)}_${'0'.repeat(32)}`],
    },
  },
];

export default detectors;
