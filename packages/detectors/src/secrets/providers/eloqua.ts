import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'eloqua-site-name',
    title: 'Oracle Eloqua site name or password',
    why: 'Is a part of the credentials that read the contacts of the marketing instance.',
    remedy:
      'change the password of the API user in Eloqua (Settings, Users), then take it out of the code.',
    references: ['https://docs.oracle.com/en/cloud/saas/marketing/eloqua-rest-api/'],
    severity: 'medium',
    names: ['eloqua'],
    value: { alphabet: 'base62', length: [16, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
