import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'rotate it in the credentials of the instance at https://cloud.ibm.com, then take it out of the code.';
const references = ['https://cloud.ibm.com/docs/Cloudant'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudant-password',
    title: 'IBM Cloudant password',
    why: 'Reads and changes the databases of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['cloudant'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'cloudant-api-key',
    title: 'IBM Cloudant legacy API key',
    why: 'Names the key whose password may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['cloudant api', 'cloudant key', 'cloudant user'],
    value: {
      pattern: 'apikey-v2-[0-9a-z]{40,60}',
      least: 50,
      sample: (seed) => `apikey-v2-${sample('lower-digits', 46, seed)}`,
    },
    publicPrefix: 10,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
