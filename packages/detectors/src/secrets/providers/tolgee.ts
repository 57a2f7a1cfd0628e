import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.tolgee.io/account/apiKeys and make a new one, then take it out of the code.';
const references = ['https://docs.tolgee.io/api#authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'tolgee-project-api-key',
    title: 'Tolgee project API key',
    why: 'Reads and changes the translations of the project.',
    remedy,
    references,
    severity: 'high',
    prefix: 'tgpak_',
    body: {
      pattern: '[0-9a-z_]{24,80}',
      least: 24,
      sample: (seed) => sample('base32-lower', 40, seed),
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'tolgee-personal-access-token',
    title: 'Tolgee personal access token',
    why: 'Reads and changes every project of its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'tgpat_',
    body: {
      pattern: '[0-9a-z_]{24,80}',
      least: 24,
      sample: (seed) => sample('base32-lower', 52, seed),
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
