import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jamf-pro-credential',
    title: 'Jamf Pro client secret',
    why: 'Manages the devices of the organisation by the roles of the client.',
    remedy: 'the API roles and clients page of your Jamf Pro server, then take it out of the code.',
    references: ['https://developer.jamf.com/jamf-pro/docs/client-credentials'],
    severity: 'critical',
    names: ['jamf client secret', 'jamf secret', 'jamf api', 'jamf pro', 'jamf token', 'jamf key'],
    value: { alphabet: 'base64url', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
