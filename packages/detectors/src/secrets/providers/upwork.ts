import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.upwork.com/developer/keys/ and make a new one, then take it out of the code.';
const references = ['https://www.upwork.com/developer/documentation/graphql/api/docs/index.html'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'upwork-api-secret',
    title: 'Upwork API secret',
    why: 'Acts as the app and, with a token, as its users.',
    remedy,
    references,
    severity: 'high',
    names: ['upwork secret', 'upwork api secret', 'upwork consumer secret', 'upwork client secret'],
    value: { alphabet: 'hex', length: 16 },
    leastEntropy: 2.2,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'upwork-api-key',
    title: 'Upwork API key',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['upwork key', 'upwork api key', 'upwork consumer key', 'upwork client id'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
