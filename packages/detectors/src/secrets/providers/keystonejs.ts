import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'keystonejs-session-secret',
    title: 'KeystoneJS session secret',
    why: 'Makes sessions of every user of the admin interface.',
    remedy: 'change it in the configuration of the Keystone server, then take it out of the code.',
    references: ['https://keystonejs.com/docs/config/session'],
    severity: 'critical',
    names: ['keystone session secret', 'keystone secret', 'keystonejs', 'keystone cookie secret'],
    value: { alphabet: 'base64url', length: [32, 128] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
