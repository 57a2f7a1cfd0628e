import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'strava-client-secret-or-token',
    title: 'Strava client secret or token',
    why: 'Acts as the app, or as the athlete whose token it is.',
    remedy:
      'revoke it at https://www.strava.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://developers.strava.com/docs/authentication/'],
    severity: 'high',
    names: ['strava'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
