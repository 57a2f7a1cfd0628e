import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'linkpreview-api-key',
    title: 'LinkPreview API key',
    why: "Queries the service at the owner's cost.",
    remedy:
      'revoke it at https://my.linkpreview.net/access_keys and make a new one, then take it out of the code.',
    references: ['https://docs.linkpreview.net/'],
    severity: 'low',
    names: ['linkpreview', 'link preview api', 'link preview key', 'link preview access'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
