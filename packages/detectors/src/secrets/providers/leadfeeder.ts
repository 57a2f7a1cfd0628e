import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'leadfeeder-api-token',
    title: 'Leadfeeder API token',
    why: 'Reads the visitors and leads of the account.',
    remedy:
      'delete it at https://app.leadfeeder.com/settings/personal/api-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.leadfeeder.com/api/'],
    severity: 'high',
    names: ['leadfeeder'],
    value: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
