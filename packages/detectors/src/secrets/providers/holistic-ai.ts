import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'holistic-api-key',
    title: 'Holistic API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy: 'revoke it in the settings of the provider, then take it out of the code.',
    references: ['https://holistic.dev/'],
    severity: 'low',
    names: ['holistic api', 'holistic token', 'holistic key', 'holisticdev'],
    value: { alphabet: 'hex', length: 87 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
