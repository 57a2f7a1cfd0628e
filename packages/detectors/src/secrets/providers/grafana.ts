import { crc32LittleEndian } from '../crc32.ts';
import { toHex } from '../sha256.ts';
import { decodeJsonObject } from '../checksums.ts';
import { encodeBase64 } from '../base64.ts';
import { encodeUtf8 } from '../text-encoding.ts';
import { bounded } from '../pattern.ts';
import { looksLikePlaceholder } from '../placeholder.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const remedy = 'your instance: Administration, Service accounts, then take it out of the code.';
const references = ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'];

/** CRC-32 of `glsa_` and the 32 characters after it, its bytes written least significant first. */
const grafanaSum = (before: string): string => toHex(crc32LittleEndian(before));

const grafanaToken = (seed: number): string => {
  const before = `glsa_${sample('base62', 32, seed)}`;
  return `${before}_${grafanaSum(before)}`;
};

const json = (value: object): string => encodeBase64(encodeUtf8(JSON.stringify(value)));

/**
 * The payload is JSON in base64. Published keys with a character or two changed do not decode any more, and its form is
 * written down nowhere, so one that does not decode is only unproven.
 */
function checkPayload(payload: string, member: string): SecretCheck {
  const json = decodeJsonObject(payload);
  if (json === null || !(member in json)) return 'unknown';
  return looksLikePlaceholder(String(json['k'])) ? 'ignore' : 'pass-weak';
}

const detectors: readonly SecretDetector[] = [
  {
    id: 'grafana-service-account-token',
    title: 'Grafana service-account token',
    why: 'Reads and changes dashboards and data sources by its role.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['glsa_'],
    anchor: 'prefix',
    leastRun: 41,
    pattern: bounded('glsa_[0-9A-Za-z]{32}_[0-9a-f]{8}'),
    validate: (secret) =>
      grafanaSum(secret.slice(0, -9)) === secret.slice(-8) ? 'pass-strong' : 'fail',
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => grafanaToken(1), () => `Authorization: Bearer ${grafanaToken(2)}`],
      ignore: [
        () => `glsa_${sample('base62', 30)}`,
        () => `glsa_${'x'.repeat(32)}_${'0'.repeat(8)}`,
      ],
    },
  },
  {
    id: 'grafana-cloud-token',
    title: 'Grafana Cloud access policy token',
    why: 'Reads and writes metrics, logs and traces by its policy.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['glc_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('glc_[0-9A-Za-z+/]{32,400}={0,2}', 'base64'),
    validate: (secret) => checkPayload(secret.slice(4), 'o'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [
        () => 'glc_' + json({ o: '1024', n: 'read', k: sample('base62', 24), m: { r: 'us' } }),
      ],
      ignore: [() => `glc_${sample('base64', 24)}`, () => `glc_${'x'.repeat(80)}`],
    },
  },
  {
    id: 'grafana-api-key',
    title: 'Grafana API key (older form)',
    why: 'Reads and changes dashboards by its role.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['eyJrIjoi'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('eyJrIjoi[0-9A-Za-z+/]{40,380}={0,2}', 'base64'),
    // Power BI puts JSON that begins alike into the address of a shared report.
    validate: (secret, { text, start }) =>
      /powerbi/i.test(text.slice(Math.max(0, start - 60), start))
        ? 'ignore'
        : checkPayload(secret, 'k'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => json({ k: sample('base62', 32), n: 'ci', id: 1 })],
      ignore: [() => `eyJrIjoi${sample('base64', 20)}`, () => 'eyJrIjoi'],
    },
  },
];

export default detectors;
