import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'rotate it in the application at https://manage.auth0.com, then take it out of the code.';
const references = ['https://auth0.com/docs/get-started/applications/rotate-client-secret'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'auth0-client-secret',
    title: 'Auth0 client secret',
    why: 'Signs in as the application, and reads users where it may.',
    remedy,
    references,
    severity: 'critical',
    names: ['auth0'],
    value: { alphabet: 'base64url', length: [64, 128] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'auth0-client-id',
    title: 'Auth0 client id',
    why: 'Names the application; every page that signs in has it.',
    remedy,
    references,
    severity: 'info',
    names: ['auth0 client id', 'auth0 clientid'],
    value: { alphabet: 'base62', length: 32 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
