import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.digitalocean.com/account/api/tokens and make a new one, then take it out of the code.';
const references = ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'digitalocean-token',
    title: 'DigitalOcean personal access token',
    why: 'Runs and deletes machines, databases and DNS of the team.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['dop_v1_'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('dop_v1_[0-9a-f]{64}'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `dop_v1_${sample('hex', 64)}`,
        () => `TOKEN='dop_v1_${sample('hex', 64, 5)}'\n`,
      ],
      ignore: [() => `dop_v1_${sample('hex', 62)}`, () => `dop_v1_${'0'.repeat(64)}`],
    },
  },
  {
    id: 'digitalocean-oauth-token',
    title: 'DigitalOcean OAuth access token',
    why: 'Acts for the user in the team.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['doo_v1_'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('doo_v1_[0-9a-f]{64}'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `doo_v1_${sample('hex', 64)}`,
        () => `TOKEN='doo_v1_${sample('hex', 64, 5)}'\n`,
      ],
      ignore: [() => `doo_v1_${sample('hex', 62)}`, () => `doo_v1_${'0'.repeat(64)}`],
    },
  },
  {
    id: 'digitalocean-refresh-token',
    title: 'DigitalOcean OAuth refresh token',
    why: 'Makes new access tokens.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['dor_v1_'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('dor_v1_[0-9a-f]{64}'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `dor_v1_${sample('hex', 64)}`,
        () => `TOKEN='dor_v1_${sample('hex', 64, 5)}'\n`,
      ],
      ignore: [() => `dor_v1_${sample('hex', 62)}`, () => `dor_v1_${'0'.repeat(64)}`],
    },
  },
  namedKey({
    id: 'digitalocean-spaces-key',
    title: 'DigitalOcean Spaces secret key',
    why: 'Reads and changes the objects in the Spaces of its owner.',
    remedy:
      'delete it at https://cloud.digitalocean.com/spaces/access_keys and make a new one, then take it out of the code.',
    references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
    severity: 'critical',
    names: ['spaces secret', 'do spaces', 'spaces key', 'spaces access key'],
    value: { alphabet: 'base64', length: 43 },
    leastEntropy: 3.5,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
