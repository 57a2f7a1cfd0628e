import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'signalfx-access-token',
    title: 'SignalFx access token',
    why: 'Sends metrics or, by its scope, calls the API of the organisation.',
    remedy:
      'revoke it at https://app.signalfx.com and make a new one, then take it out of the code.',
    references: ['https://dev.splunk.com/observability/docs/apibasics/authentication_basics/'],
    severity: 'high',
    names: ['signalfx', 'signal fx', 'sfx token'],
    value: { alphabet: 'base64url', length: 22 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
