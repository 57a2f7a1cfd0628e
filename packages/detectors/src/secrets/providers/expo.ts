import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'expo-access-token',
    title: 'Expo access token',
    why: 'Builds and publishes updates of the apps of its owner.',
    remedy:
      'delete it at https://expo.dev/settings/access-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.expo.dev/accounts/programmatic-access/'],
    severity: 'critical',
    names: ['expo token', 'expo access', 'expo api', 'expo robot', 'eas token'],
    value: { alphabet: 'base64url', length: 40 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
