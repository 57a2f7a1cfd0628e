import { kindOfPassword } from '../password.ts';
import { entropy } from '../placeholder.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'jwt-signing-secret',
    title: 'secret that signs JSON Web Tokens',
    why: 'Makes tokens for any user and any role that the service accepts as its own.',
    remedy:
      'replace it, which ends every session it has signed, then read the new one from the environment.',
    references: [
      'https://www.rfc-editor.org/rfc/rfc7518#section-3.2',
      'https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html',
    ],
    severity: 'critical',
    specificity: 'context',
    keywords: ['jwt'],
    keywordCase: 'any',
    pattern: String.raw`jwt(?:[_.-]?(?:auth|access|refresh|token|app|hs256|hmac){0,1}[_.-]?(?:secret|signing)(?:[_.-]?(?:key|token|secret))?|["']?[ \t]{0,2}:[ \t]{0,2}\{?\s{1,24}["']?secret(?:[_-]?key)?)["'\x60\]]{0,2}\s{0,4}(?:=>|:=|[:=])\s{0,4}["'\x60]?([^\s"'\x60,;<>\\]{16,256})`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 360 },
    validate: (secret) =>
      kindOfPassword(secret) === 'strong' && entropy(secret) >= 3 ? 'pass-weak' : 'ignore',
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'RFC 7518 and the settings of common frameworks' },
    examples: {
      match: [
        () => `JWT_SECRET=${sample('hex', 64)}`,
        () => `jwtSecret: "${sample('base62', 32)}",`,
        () => `jwt:\n  secret: '${sample('hex', 32, 2)}'\n  ttl: 60\n`,
      ],
      ignore: [
        () => 'JWT_SECRET=your-256-bit-secret',
        () => 'JWT_SECRET=a-string-secret-at-least-256-bits-long',
        () => 'jwtSecret: process.env.JWT_SECRET_2024',
        () => `JWT_PUBLIC_KEY=${sample('base62', 44)}`,
        () => `jwt_id = "${sample('hex', 32)}"`,
      ],
    },
  },
];

export default detectors;
