import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lemlist-api-key',
    title: 'lemlist API key',
    why: 'Reads leads and sends campaigns.',
    remedy:
      'revoke it at https://app.lemlist.com/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://developer.lemlist.com/'],
    severity: 'high',
    names: ['lemlist'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
