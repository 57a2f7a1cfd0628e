import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.ups.com/my-apps and make a new one, then take it out of the code.';
const references = ['https://developer.ups.com/api/reference/oauth/client-credentials'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ups-client-secret',
    title: 'UPS client secret',
    why: 'Ships at the cost of the account and reads its addresses.',
    remedy,
    references,
    severity: 'high',
    names: ['ups client secret', 'ups secret', 'ups api secret'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'ups-client-id',
    title: 'UPS client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['ups client id', 'ups api client'],
    value: { alphabet: 'base62', length: 48 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
