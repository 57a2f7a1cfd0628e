import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'linkpreview-api-key',
    title: 'LinkPreview API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://my.linkpreview.net/access_keys and make a new one, then take it out of the code.',
    references: ['https://docs.linkpreview.net/'],
    severity: 'low',
    names: ['linkpreview', 'link preview'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
