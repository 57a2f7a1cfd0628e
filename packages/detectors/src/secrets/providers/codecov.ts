import { namedKey } from '../builders.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'regenerate it in the settings of the repository at https://app.codecov.io, then take it out of the code.';
const references = ['https://docs.codecov.com/docs/codecov-tokens'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'codecov-token',
    title: 'Codecov token',
    why: 'Uploads coverage for the repository.',
    remedy,
    references,
    severity: 'medium',
    names: ['codecov'],
    value: {
      pattern: '(?:[0-9a-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      least: 32,
      sample: (seed) => sample('lower-digits', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'codecov-upload-url',
    title: 'Codecov token in an upload address',
    why: 'Uploads coverage for the repository.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['codecov.io/upload'],
    pattern: String.raw`codecov[.]io/upload/[^\s"']{0,160}[?&]token=([0-9A-Za-z-]{32,36})(?![0-9A-Za-z-])`,
    group: 1,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `https://codecov.io/upload/v4?package=bash&token=${sampleUuid(1)}`],
      ignore: [() => 'https://codecov.io/upload/v4?token=$CODECOV_TOKEN'],
    },
  },
];

export default detectors;
