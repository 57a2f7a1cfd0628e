import { encodeBase64 } from '../base64.ts';
import { pemBlock, readPem } from '../pem.ts';
import { sample } from '../sample.ts';
import type { SecretDetector, SecretValidator } from '../secret-detector.ts';
import { encodeUtf8 } from '../text-encoding.ts';

const references = [
  'https://www.rfc-editor.org/rfc/rfc7468',
  'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key',
];
const checked = { date: '2026-11-22', source: 'RFC 7468, RFC 5958 and PROTOCOL.key of OpenSSH' };

/** A whole block, or its first line and as much of the body as stands on one line. */
const pattern = String.raw`-----BEGIN ((?:[A-Z0-9]{2,12} ){0,2})PRIVATE KEY-----(?:(?:[^-]|-(?!----)){1,12000}-----END \1PRIVATE KEY-----|[\s"'\\nr]{0,24}[0-9A-Za-z+/=]{60,4096})`;
const keywords = ['PRIVATE KEY-----'];
const window = { before: 48, after: 12_288 };

const clear: SecretValidator = (secret) => {
  const { kind } = readPem(secret);
  if (kind === 'clear') return 'pass-strong';
  if (kind === 'cut') return 'pass-weak';
  return kind === 'broken' ? 'fail' : 'ignore';
};

const encrypted: SecretValidator = (secret) =>
  readPem(secret).kind === 'encrypted' ? 'pass-weak' : 'ignore';

const openssh = (cipher: string): string => {
  const head = `openssh-key-v1\0\0\0\0${String.fromCharCode(cipher.length)}${cipher}`;
  const body = encodeBase64(encodeUtf8(head + sample('base62', 200)));
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`;
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'private-key',
    title: 'private key',
    why: 'Signs, decrypts or logs in as whoever the key belongs to.',
    remedy: 'replace the key pair and revoke what trusts it, then take it out of the repository.',
    references,
    severity: 'critical',
    specificity: 'format',
    keywords,
    pattern,
    window,
    validate: clear,
    publicPrefix: { through: '-----BEGIN' },
    checked,
    examples: {
      match: [
        () => pemBlock('RSA PRIVATE KEY'),
        () => `key = "${pemBlock('PRIVATE KEY').replaceAll('\n', '\\n')}"`,
        () => pemBlock('EC PRIVATE KEY').replaceAll('\n', '\r\n'),
        () => pemBlock('PRIVATE KEY').replaceAll('\n', '\n      '),
        () => openssh('none'),
      ],
      ignore: [
        () => '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
        () => '-----BEGIN RSA PRIVATE KEY-----',
        () => openssh('aes256-ctr'),
        () => pemBlock('ENCRYPTED PRIVATE KEY'),
        () => pemBlock('CERTIFICATE'),
      ],
    },
  },
  {
    id: 'encrypted-private-key',
    title: 'private key with a passphrase',
    why: 'Is as strong as its passphrase, which can be guessed without limit.',
    remedy:
      'replace the key pair if the passphrase may be weak, and take it out of the repository.',
    references,
    severity: 'medium',
    specificity: 'format',
    keywords,
    pattern,
    window,
    validate: encrypted,
    publicPrefix: { through: '-----BEGIN' },
    checked,
    examples: {
      match: [() => pemBlock('ENCRYPTED PRIVATE KEY'), () => openssh('aes256-ctr')],
      ignore: [() => pemBlock('RSA PRIVATE KEY'), () => openssh('none')],
    },
  },
];

export default detectors;
