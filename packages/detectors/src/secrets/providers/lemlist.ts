import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lemlist-api-key',
    title: 'lemlist API key',
    why: 'Reads leads and sends campaigns in the name of the team.',
    remedy:
      'delete it at https://app.lemlist.com/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://developer.lemlist.com/'],
    severity: 'high',
    names: ['lemlist'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
