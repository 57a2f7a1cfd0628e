import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bugsnag-api-key',
    title: 'Bugsnag key',
    why: 'Writes error reports into the project; a personal token also reads them.',
    remedy:
      'revoke it in My account, Personal auth tokens, or reset the project key, then take it out of the code.',
    references: ['https://bugsnagapiv2.docs.apiary.io/'],
    severity: 'medium',
    names: ['bugsnag'],
    value: {
      pattern: '(?:[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
