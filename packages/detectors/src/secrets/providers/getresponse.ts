import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'getresponse-api-key',
    title: 'GetResponse API key',
    why: 'Reads and changes contacts and sends newsletters.',
    remedy:
      'delete it at https://app.getresponse.com/api and make a new one, then take it out of the code.',
    references: ['https://apidocs.getresponse.com/v3/authentication'],
    severity: 'high',
    names: ['getresponse', 'get response api', 'get response key'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
