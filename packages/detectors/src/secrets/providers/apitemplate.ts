import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'apitemplate-api-key',
    title: 'APITemplate.io key',
    why: 'Makes documents from templates at the cost of the account.',
    remedy: 'reset it at https://app.apitemplate.io/manage-api/, then take it out of the code.',
    references: ['https://apitemplate.io/apiv2/'],
    severity: 'medium',
    names: ['apitemplate', 'api template'],
    value: { alphabet: 'base62', length: 39 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
