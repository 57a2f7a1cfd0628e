import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'copper-api-key',
    title: 'Copper API key',
    why: 'Reads and changes contacts and deals.',
    remedy: 'delete it in the settings of the account, then take it out of the code.',
    references: ['https://developer.copper.com/'],
    severity: 'high',
    names: ['copper api', 'copper crm', 'x pw accesstoken', 'coppercrm', 'prosperworks'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
