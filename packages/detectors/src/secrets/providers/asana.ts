import { namedKey } from '../builders.ts';
import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.asana.com/0/my-apps and make a new one, then take it out of the code.';
const references = ['https://developers.asana.com/docs/personal-access-token'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'asana-token',
    title: 'Asana personal access token',
    why: 'Reads and changes tasks as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['asana'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 8,
    pattern: near('asana', '[0-2]/(?:[0-9]{10,20}[:/]){0,2}[0-9A-Za-z]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () => `ASANA_API_KEY=1/${sample('digits', 15, 2)}:${sample('hex', 32, 5)}`,
        () => `asana: "1/${sample('digits', 15, 4)}:${sample('hex', 32, 7)}"`,
      ],
      ignore: [
        () => `asana and its documentation`,
        () => `checksum = "1/${sample('digits', 15, 2)}:${sample('hex', 32, 5)}"`,
      ],
    },
  },
  namedKey({
    id: 'asana-client-id',
    title: 'Asana client id',
    why: 'Names the application whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['asana'],
    value: { alphabet: 'digits', length: 16 },
    leastEntropy: 2.3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'asana-client-secret',
    title: 'Asana client secret',
    why: 'Signs in as the application for everybody who allowed it.',
    remedy,
    references,
    severity: 'high',
    names: ['asana'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
