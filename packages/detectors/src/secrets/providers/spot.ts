import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'spot-api-token',
    title: 'Spot (Spotinst) API token',
    why: 'Starts and stops the machines of the cloud accounts behind it.',
    remedy:
      'revoke it at https://console.spotinst.com/spt/settings/tokens/permanent and make a new one, then take it out of the code.',
    references: ['https://docs.spot.io/administration/api/create-api-token'],
    severity: 'critical',
    names: ['spotinst'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
