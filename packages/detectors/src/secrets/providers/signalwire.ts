import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'signalwire-api-token',
    title: 'SignalWire API token',
    why: 'Sends messages and calls at the cost of the account.',
    remedy:
      'revoke it under API in your SignalWire space and make a new one, then take it out of the code.',
    references: ['https://developer.signalwire.com/rest/overview/base-url-and-authentication'],
    severity: 'critical',
    names: ['signalwire', 'signal wire'],
    value: {
      pattern: '(?:PT[0-9a-f]{48}|[0-9A-Za-z]{50})',
      least: 50,
      sample: (seed) => `PT${sample('hex', 48, seed)}`,
    },
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
