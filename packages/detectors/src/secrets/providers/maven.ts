import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'maven-master-password',
    title: 'Maven master password',
    why: 'Decrypts every server password in the settings beside it: the key of its encryption is published.',
    remedy:
      'make a new one with mvn --encrypt-master-password, change the server passwords, then take it out of the code.',
    references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
    severity: 'high',
    specificity: 'format',
    keywords: ['<master>'],
    pattern: String.raw`<master>\s{0,40}\{([0-9A-Za-z+/]{32,120}={0,2})\\?\}\s{0,40}</master>`,
    group: 1,
    window: { before: 4, after: 240 },
    leastEntropy: 3.5,
    // The value of the guide, which is copied with it.
    validate: (secret) => (secret.startsWith('jSMOWnoP') ? 'ignore' : 'unknown'),
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `<master>{${sample('base64', 63)}=}</master>`,
        () => `<master>\n  {${sample('base64', 44, 3)}}\n</master>`,
      ],
      ignore: [
        () => '<master>{encrypted}</master>',
        () => `<branch>{${sample('base64', 44)}}</branch>`,
      ],
    },
  },
];

export default detectors;
