import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'five9-api-credential',
    title: 'Five9 API credential',
    why: 'Reads and changes the contact centre.',
    remedy: 'change it in the Five9 administrator console, then take it out of the code.',
    references: [
      'https://webapps.five9.com/assets/files/for_customers/documentation/apis/vcc-configuration-webservices-api-reference-guide.pdf',
    ],
    severity: 'high',
    names: ['five9'],
    value: { alphabet: 'base62', length: [24, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
