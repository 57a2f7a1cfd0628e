import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const references = ['https://thingsboard.io/docs/user-guide/device-credentials/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'thingsboard-device-token',
    title: 'ThingsBoard device access token',
    why: "Sends measurements in the device's name and reads what it is told.",
    remedy:
      'change the credentials on the page of the device and give the device the new token, then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['thingsboard.cloud/api/v1/'],
    pattern: bounded(
      'thingsboard[.]cloud/api/v1/[0-9A-Za-z]{20}(?=/(?:telemetry|attributes|rpc|claim|firmware))',
    ),
    window: { before: 16, after: 64 },
    publicPrefix: { through: '/v1/' },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `https://thingsboard.cloud/api/v1/${sample('lower-digits', 20)}/telemetry`,
        () => `coap://coap.thingsboard.cloud/api/v1/${sample('base62', 20, 2)}/attributes`,
      ],
      ignore: [
        () => 'https://thingsboard.cloud/api/v1/$ACCESS_TOKEN/telemetry',
        () => `https://thingsboard.cloud/api/v1/${'x'.repeat(20)}/telemetry`,
      ],
    },
  },
  namedKey({
    id: 'thingsboard-provision-key',
    title: 'ThingsBoard provisioning key or secret',
    why: 'Adds devices to the tenant.',
    remedy:
      'change the provisioning strategy of the device profile, which makes a new pair, then take it out of the code.',
    references: ['https://thingsboard.io/docs/user-guide/device-provisioning/'],
    severity: 'high',
    names: ['provision device key', 'provision device secret'],
    value: { alphabet: 'lower-digits', length: 20 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
