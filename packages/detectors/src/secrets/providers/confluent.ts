import { encodeBase64 } from '../base64.ts';
import { namedKey } from '../builders.ts';
import { crc32LittleEndian } from '../crc32.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://confluent.cloud/settings/api-keys and make a new one, then take it out of the code.';
const references = [
  'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
];

/** CRC-32 of the 54 characters, least significant byte first, in base64 without padding. */
const confluentSum = (body: string): string => encodeBase64(crc32LittleEndian(body)).slice(0, 6);

const detectors: readonly SecretDetector[] = [
  {
    id: 'confluent-api-secret',
    title: 'Confluent Cloud API secret',
    why: "Reads and writes topics by its owner's roles.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['cflt'],
    anchor: 'prefix',
    leastRun: 60,
    pattern: bounded('cflt[0-9A-Za-z+/]{60}', 'base64'),
    // The check is known from samples, not from the provider: it raises and never lowers.
    validate: (secret) =>
      confluentSum(secret.slice(4, -6)) === secret.slice(-6) ? 'pass-weak' : 'unknown',
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [
        () => `cflt${sample('base64', 54)}${confluentSum(sample('base64', 54))}`,
        () => `secret=cflt${sample('base64', 54, 2)}${confluentSum(sample('base64', 54, 2))}`,
      ],
      ignore: [() => `cflt${sample('base64', 58)}`, () => `cflt${'x'.repeat(60)}`],
    },
  },
  {
    id: 'confluent-legacy-secret',
    title: 'Confluent Cloud API secret (older form)',
    why: "Reads and writes topics by its owner's roles.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['confluent'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 64,
    pattern: near('confluent', '[0-9A-Za-z+/]{64}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CONFLUENT_API_KEY=${sample('base64', 64)}`,
        () => `confluent: "${sample('base64', 64, 3)}"`,
      ],
      ignore: [
        () => `confluent and its documentation`,
        () => `checksum = "${sample('base64', 64)}"`,
      ],
    },
  },
  namedKey({
    id: 'confluent-api-key',
    title: 'Confluent Cloud API key',
    why: 'Names the account whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['confluent'],
    value: { alphabet: 'lower-digits', length: 16 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'confluent-kafka-secret',
    title: 'Kafka secret of Confluent Cloud',
    why: "Reads and writes topics by its owner's roles.",
    remedy,
    references,
    severity: 'critical',
    names: [
      'kafka api',
      'kafka secret',
      'kafka token',
      'kafka key',
      'kafka password',
      'sasl password',
    ],
    value: { alphabet: 'base64', length: 64 },
    leastEntropy: 4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
