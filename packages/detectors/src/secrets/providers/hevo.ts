import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hevo-api-key',
    title: 'Hevo Data API key',
    why: 'With its secret it reads and changes pipelines.',
    remedy: 'delete it in Hevo (Settings, API Keys), then take it out of the code.',
    references: ['https://api-docs.hevodata.com/reference/introduction'],
    severity: 'high',
    names: ['hevo'],
    value: { alphabet: 'base64url', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
