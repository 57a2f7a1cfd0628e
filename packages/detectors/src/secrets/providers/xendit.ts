import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.xendit.co/settings/developers#api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.xendit.co/api-integration/api-keys'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'xendit-live-secret-key',
    title: 'Xendit live secret key',
    why: 'Takes payments and pays out of the account.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'xnd_production_',
    body: { alphabet: 'base62', length: [40, 90] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'xendit-test-secret-key',
    title: 'Xendit test secret key',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'xnd_development_',
    body: { alphabet: 'base62', length: [40, 90] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
