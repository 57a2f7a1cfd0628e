import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.aiven.io/profile/tokens, then take it out of the code.';
const references = ['https://aiven.io/docs/platform/concepts/authentication-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'aiven-token',
    title: 'Aiven authentication token',
    why: 'Creates, reads and deletes services as its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['aivenv1 '],
    pattern: 'aivenv1 ([0-9A-Za-z+/]{60,600}={0,2})(?![0-9A-Za-z+/=])',
    group: 1,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `Authorization: aivenv1 ${sample('base64', 372)}`,
        () => `-H "authorization: aivenv1 ${sample('base64', 200)}=="`,
      ],
      ignore: [() => 'Authorization: aivenv1 TOKEN', () => `aivenv1 ${sample('base64', 20)}`],
    },
  },
  namedKey({
    id: 'aiven-named-token',
    title: 'Aiven token',
    why: 'Creates, reads and deletes services as its owner.',
    remedy,
    references,
    severity: 'critical',
    names: ['aiven'],
    value: {
      pattern: '[0-9A-Za-z+/]{350,400}={0,2}',
      least: 200,
      sample: (seed) => sample('base64', 372, seed),
    },
    window: { before: 8, after: 600 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
