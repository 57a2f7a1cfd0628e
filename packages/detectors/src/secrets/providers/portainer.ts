import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'portainer-access-token',
    title: 'Portainer access token',
    why: 'Runs containers on every connected host.',
    remedy: 'your Portainer: My account, Access tokens, remove it, then take it out of the code.',
    references: ['https://docs.portainer.io/api/access'],
    severity: 'critical',
    prefix: 'ptr_',
    body: {
      pattern: '[0-9A-Za-z+/]{43}=',
      least: 43,
      sample: (seed) => `${sample('base64', 43, seed)}=`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
