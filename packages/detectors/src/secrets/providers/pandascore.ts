import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pandascore-token',
    title: 'PandaScore token',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://app.pandascore.co/dashboard/main and make a new one, then take it out of the code.',
    references: ['https://developers.pandascore.co/docs/authentication'],
    severity: 'low',
    names: ['pandascore', 'panda score'],
    value: { alphabet: 'base64url', length: 51 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
