import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'regenerate it at https://app.configcat.com/sdkkey, then take it out of the code.';
const references = ['https://configcat.com/docs/advanced/public-api/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'configcat-sdk-key',
    title: 'ConfigCat SDK key',
    why: 'Reads the feature flags of the environment.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['configcat-sdk-1/', 'configcat-proxy/'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded(
      'configcat-(?:sdk-1/[0-9A-Za-z_-]{22}/[0-9A-Za-z_-]{22}|proxy/[0-9A-Za-z_-]{8,64})',
      'base64url',
    ),
    publicPrefix: 14,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `configcat-sdk-1/${sample('base64url', 22)}/${sample('base64url', 22, 3)}`,
        () => `key: 'configcat-proxy/${sample('base64url', 30)}'`,
      ],
      ignore: [() => 'configcat-sdk-1/', () => `configcat-sdk-1/${sample('base64url', 22)}`],
    },
  },
  namedKey({
    id: 'configcat-legacy-sdk-key',
    title: 'ConfigCat SDK key (older form)',
    why: 'Reads the feature flags of the environment.',
    remedy,
    references,
    severity: 'low',
    names: ['configcat', 'config cat'],
    value: {
      pattern: '[0-9A-Za-z_-]{22}/[0-9A-Za-z_-]{22}',
      least: 45,
      sample: (seed) => `${sample('base64url', 22, seed)}/${sample('base64url', 22, seed + 5)}`,
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
