import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jitsu-api-key',
    title: 'Jitsu write key',
    why: 'Sends events into the data warehouse of the workspace.',
    remedy: 'revoke it at https://use.jitsu.com and make a new one, then take it out of the code.',
    references: ['https://docs.jitsu.com/sending-data/http'],
    severity: 'medium',
    names: ['jitsu api', 'jitsu key', 'jitsu write', 'jitsu token', 'jitsu secret'],
    value: { alphabet: 'base62', length: [16, 70] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
