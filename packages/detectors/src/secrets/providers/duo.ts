import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'duo-secret-key',
    title: 'Duo secret key',
    why: 'Signs requests as the application: it lets sign-ins pass, and an admin one changes users.',
    remedy: 'reset it in the Duo Admin Panel (the application), then take it out of the code.',
    references: ['https://duo.com/docs/protecting-applications'],
    severity: 'critical',
    names: ['duo skey', 'duo secret', 'duo api secret', 'skey'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'duo-integration-key',
    title: 'Duo integration key',
    why: 'Is one half of the credentials of the application.',
    remedy: 'reset it in the Duo Admin Panel (the application), then take it out of the code.',
    references: ['https://duo.com/docs/protecting-applications'],
    severity: 'medium',
    names: ['duo ikey', 'duo integration', 'duo api', 'ikey', 'duo client id'],
    value: {
      pattern: 'DI[0-9A-Z]{18}',
      least: 20,
      sample: (seed) => `DI${sample('upper-digits', 18, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
