import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'packagecloud-token',
    title: 'packagecloud API token',
    why: 'Reads and publishes the packages of the account.',
    remedy:
      'delete it at https://packagecloud.io/api_token and make a new one, then take it out of the code.',
    references: ['https://packagecloud.io/docs/api'],
    severity: 'high',
    names: ['packagecloud', 'package cloud'],
    value: { alphabet: 'hex', length: 48 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
