import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mparticle-secret',
    title: 'mParticle secret',
    why: 'Sends events into the workspace as the input it belongs to.',
    remedy:
      'revoke it at https://app.mparticle.com and make a new one, then take it out of the code.',
    references: ['https://docs.mparticle.com/developers/credential-management/'],
    severity: 'high',
    names: ['mparticle'],
    value: { alphabet: 'base64url', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
