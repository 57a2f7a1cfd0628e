import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kaltura-admin-secret',
    title: 'Kaltura administrator or user secret',
    why: 'Makes sessions that read, change and delete the media of the account.',
    remedy:
      'delete it at https://kmc.kaltura.com/index.php/kmcng/settings/integrationSettings and make a new one, then take it out of the code.',
    references: ['https://developer.kaltura.com/'],
    severity: 'critical',
    names: ['kaltura'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
