import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'xbox-live-api-key',
    title: 'OpenXBL API key',
    why: 'Reads and acts as the player whose key it is.',
    remedy: 'revoke it at https://xbl.io/profile and make a new one, then take it out of the code.',
    references: ['https://xbl.io/getting-started'],
    severity: 'medium',
    names: ['xboxlive api', 'openxbl', 'xbl api', 'xbox live api', 'xbl io'],
    value: { alphabet: 'base62', length: [32, 48] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
