import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.uploadcare.com/projects/-/api-keys/ and make a new one, then take it out of the code.';
const references = ['https://uploadcare.com/docs/start/api-keys/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'uploadcare-secret-key',
    title: 'Uploadcare secret key',
    why: 'Reads, changes and deletes the files of the project.',
    remedy,
    references,
    severity: 'high',
    names: ['uploadcare secret', 'uploadcare private', 'uploadcare api secret'],
    value: {
      pattern: '(?:[0-9a-f]{20}|[0-9a-f]{32})',
      least: 20,
      sample: (seed) => sample('hex', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'uploadcare-public-key',
    title: 'Uploadcare public key',
    why: 'Uploads into the project, as every page with the widget may.',
    remedy,
    references,
    severity: 'info',
    names: ['uploadcare public', 'uploadcare pub', 'uploadcare key', 'uploadcare api key'],
    value: {
      pattern: '(?:[0-9a-f]{20}|[0-9a-f]{32})',
      least: 20,
      sample: (seed) => sample('hex', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
