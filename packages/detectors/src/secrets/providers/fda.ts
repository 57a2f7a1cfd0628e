import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'openfda-api-key',
    title: 'openFDA API key',
    why: 'Uses up the limits of its owner.',
    remedy: 'ask open.fda.gov to disable it, then take it out of the code.',
    references: ['https://open.fda.gov/apis/authentication/'],
    severity: 'low',
    names: ['openfda', 'open fda', 'fda api', 'fda key'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
