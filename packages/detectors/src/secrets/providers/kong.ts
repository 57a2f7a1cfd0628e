import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.konghq.com/global/account/tokens and make a new one, then take it out of the code.';
const references = ['https://developer.konghq.com/konnect-api/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'kong-konnect-token',
    title: 'Kong Konnect access token',
    why: 'Manages the gateways of the organisation.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'kpat_',
    body: { alphabet: 'base62', length: [40, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'kong-konnect-system-token',
    title: 'Kong Konnect system account token',
    why: 'Manages the gateways of the organisation.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'spat_',
    body: { alphabet: 'base62', length: [40, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
