import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'abstract-api-key',
    title: 'Abstract API key',
    why: 'Uses the APIs at the cost of the account.',
    remedy: 'regenerate it in https://app.abstractapi.com, then take it out of the code.',
    references: ['https://docs.abstractapi.com/'],
    severity: 'medium',
    names: ['abstractapi', 'abstract api'],
    value: { alphabet: 'base62', length: [24, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
