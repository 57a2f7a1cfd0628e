import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'central-station-crm-api-key',
    title: 'CentralStationCRM API key',
    why: 'Reads and changes contacts.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://api.centralstationcrm.net/'],
    severity: 'high',
    names: ['centralstationcrm', 'centralstation crm', 'central station crm'],
    value: { alphabet: 'lower-digits', length: 30 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
