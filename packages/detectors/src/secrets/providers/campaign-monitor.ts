import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'campaign-monitor-api-key',
    title: 'Campaign Monitor API key',
    why: 'Sends campaigns and reads subscribers.',
    remedy: 'delete it in the API keys of the account settings, then take it out of the code.',
    references: ['https://www.campaignmonitor.com/api/v3-3/getting-started/'],
    severity: 'high',
    names: ['campaign monitor', 'campaignmonitor', 'createsend'],
    value: { alphabet: 'base62', length: [32, 120] },
    leastEntropy: 2.9,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
