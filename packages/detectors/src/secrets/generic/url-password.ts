import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';
import { urlPasswordCheck } from '../url-credentials.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'url-password',
    title: 'URL with a password',
    why: 'Signs in as the user named before it.',
    remedy: 'change the password or revoke the token, then take it out of the code.',
    references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
    severity: 'high',
    specificity: 'format',
    keywords: ['://'],
    anchor: 'authority',
    pattern: String.raw`(?<![0-9A-Za-z])[a-z][a-z0-9+.-]{1,24}://([^\s:/?#@"'\x60<>()]{1,128}):([^\s/?#@"'\x60<>()\\,;]{3,256})@([0-9A-Za-z._${'$'}{}\[\]-]{1,200})`,
    flags: 'i',
    window: { before: 32, after: 480 },
    validate: urlPasswordCheck,
    publicPrefix: { through: '://' },
    checked: { date: '2026-11-22', source: 'RFC 3986' },
    examples: {
      match: [
        () => `git clone https://ci:${sample('base62', 20)}@git.acme.io/app.git`,
        () => `BROKER=acme-mq+tls://svc:${sample('base62', 12)}@mq.acme.io:7000`,
        () => `proxy=http://svc:${sample('base62', 12)}@proxy.acme.io:3128`,
        () => `http://svc:${sample('base62', 14)}@localhost:8080/api`,
        () => `x11vnc+ssh://svc:${sample('base62', 12, 3)}%21@vnc.acme.io`,
      ],
      ignore: [
        () => 'https://user:password@git.acme.io/',
        () => 'https://git.acme.io:8443/a@b',
        () => 'https://x:$TOKEN@git.acme.io/',
        () => `https://u:${sample('base62', 12)}@example.com/`,
      ],
    },
  },
];

export default detectors;
