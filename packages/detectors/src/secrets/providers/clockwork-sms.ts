import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'clockwork-sms-api-key',
    title: 'Clockwork SMS API key',
    why: 'Sends messages at the cost of the account.',
    remedy: 'delete it in the API keys of the account, then take it out of the code.',
    references: ['https://www.clockworksms.com/doc/'],
    severity: 'high',
    names: ['clockworksms', 'clockwork sms', 'clockwork api', 'clockwork key'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
