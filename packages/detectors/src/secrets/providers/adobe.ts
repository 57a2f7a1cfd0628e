import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete the credential in its project at https://developer.adobe.com/console, then take it out of the code.';
const references = ['https://developer.adobe.com/developer-console/docs/guides/authentication/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'adobe-client-secret',
    title: 'Adobe client secret',
    why: 'Signs in as the application.',
    remedy,
    references,
    severity: 'high',
    prefix: 'p8e-',
    body: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'adobe-client-id',
    title: 'Adobe client id or API key',
    why: 'Names the application whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['adobe'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
