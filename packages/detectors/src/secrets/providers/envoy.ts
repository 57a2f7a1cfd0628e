import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'envoy-api-key',
    title: 'Envoy (visitors) API key',
    why: 'Reads who visits the offices of the company.',
    remedy:
      'delete it at https://dashboard.envoy.com/dev-dashboard and make a new one, then take it out of the code.',
    references: ['https://developers.envoy.com/'],
    severity: 'high',
    names: ['envoy api', 'envoy token', 'envoy key', 'envoy secret'],
    value: { alphabet: 'base62', length: 220 },
    window: { before: 8, after: 360 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
