import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://marketplace.zoom.us/user/build and make a new one, then take it out of the code.';
const references = ['https://developers.zoom.us/docs/integrations/oauth/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zoom-client-secret',
    title: 'Zoom client secret',
    why: 'Acts as the app: reads and changes meetings, users and recordings of the account.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'zoom client secret',
      'zoom secret',
      'zoom api secret',
      'zoom sdk secret',
      'zoom app secret',
      'zoom oauth secret',
    ],
    value: { alphabet: 'base62', length: [22, 48] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'zoom-client-id',
    title: 'Zoom client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['zoom client id', 'zoom api key', 'zoom sdk key', 'zoom oauth client id'],
    value: { alphabet: 'base62', length: [20, 24] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
