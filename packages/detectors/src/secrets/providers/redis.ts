import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'redis-config-password',
    title: 'password in a Redis configuration',
    why: 'Opens the server to whoever reaches its port.',
    remedy:
      'set another one with CONFIG SET requirepass (or ACL SETUSER) on every server, then take it out of the file.',
    references: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/'],
    severity: 'high',
    specificity: 'context',
    keywords: ['requirepass', 'masterauth', 'auth-pass'],
    keywordCase: 'any',
    pattern: String.raw`(?<![\w.-])(?:requirepass|masterauth|sentinel[ \t]{1,8}auth-pass[ \t]{1,8}[\w.-]{1,64})[ \t]{1,8}["']?([^\s"'<>$]{8,128})(?![^\s"'])`,
    flags: 'i',
    group: 1,
    window: { before: 32, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `requirepass ${sample('base62', 24)}\n`,
        () => `masterauth "${sample('base62', 24, 2)}"`,
        () => `sentinel auth-pass mymaster ${sample('base62', 16, 3)}\n`,
      ],
      ignore: [
        () => '# requirepass foobared',
        () => 'requirepass ${REDIS_PASSWORD}',
        () => 'the option requirepass sets the password',
      ],
    },
  },
];

export default detectors;
