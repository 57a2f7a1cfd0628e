import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'alienvault-otx-key',
    title: 'AlienVault OTX API key',
    why: 'Reads and publishes threat data as its owner.',
    remedy: 'reset it at https://otx.alienvault.com/settings, then take it out of the code.',
    references: ['https://otx.alienvault.com/api'],
    severity: 'medium',
    names: ['otx api', 'otx key', 'otx token', 'alienvault', 'alien vault'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
