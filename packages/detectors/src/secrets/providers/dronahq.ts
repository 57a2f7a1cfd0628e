import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dronahq-api-key',
    title: 'DronaHQ API key',
    why: 'Reads and changes the data of the apps built with it.',
    remedy: 'delete it in DronaHQ (Admin, API keys), then take it out of the code.',
    references: ['https://docs.dronahq.com/'],
    severity: 'high',
    names: ['dronahq'],
    value: { alphabet: 'base64url', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
