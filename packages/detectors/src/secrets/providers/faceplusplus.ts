import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'faceplusplus-api-key',
    title: 'Face++ API key or secret',
    why: 'Recognises faces at the cost of the account.',
    remedy:
      'delete it at https://console.faceplusplus.com/app/apikey/list and make a new one, then take it out of the code.',
    references: ['https://console.faceplusplus.com/documents/5678948'],
    severity: 'high',
    names: ['face plus plus', 'faceplusplus', 'facepp', 'face++'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
