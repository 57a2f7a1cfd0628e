import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://analysiscenter.veracode.com/auth/index.jsp#APICredentialsGenerator and make a new one, then take it out of the code.';
const references = ['https://docs.veracode.com/r/c_api_credentials3'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'veracode-api-secret-key',
    title: 'Veracode API secret key',
    why: 'Reads the flaws of the applications and starts scans.',
    remedy,
    references,
    severity: 'critical',
    names: ['veracode'],
    value: { alphabet: 'hex', length: 128 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'veracode-api-id',
    title: 'Veracode API ID',
    why: 'Names the credentials whose secret stands beside it.',
    remedy,
    references,
    severity: 'medium',
    names: ['veracode'],
    value: {
      pattern: '(?:vera01ei-)?(?:[0-9a-f]{32}|[0-9a-f]{20})',
      least: 20,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
