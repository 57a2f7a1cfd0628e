import { decodeBase64, encodeBase64 } from '../base64.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretContext, SecretDetector } from '../secret-detector.ts';
import { encodeUtf8, latin1 } from '../text-encoding.ts';
import { isPlaceholderPassword } from '../url-credentials.ts';

/** Sealed and external secrets, stores and classes have other kinds: what stands in them is encrypted or a reference. */
const KIND = /(?:^|\n)[ \t-]*["']?kind["']?:[ \t]*["']?secret["']?[ \t]*(?:\r?\n|$|#)/i;
/** Entries of a Secret that say where and who, not what opens it. */
const HARMLESS_KEY =
  /(?:^|[._-])(?:user(?:name)?|login|host(?:name)?|port|url|uri|endpoint|e?mail|region|namespace|database|dbname|name|type|ca|crt|cert(?:ificate)?)$/i;
const SECRET_KEY = /pass|pwd|secret|token|key|cred|auth|private|conn/i;

/** What opens a registry, in the JSON that docker keeps: the server's name beside it says nothing about the value. */
const REGISTRY_KEY =
  /"(?:auth|password|identitytoken|registrytoken)"\s{0,8}:\s{0,8}"([^"\\]{1,4000})"/g;

/** The last line before `start` that begins further to the left than the entry does names the list it is in. */
function listOf({ text, start }: SecretContext): string {
  const lines = text.slice(0, start).split('\n');
  const indent = (line: string): number => line.length - line.trimStart().length;
  let depth = Number.POSITIVE_INFINITY;
  for (const line of lines.toReversed()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const own = indent(line);
    if (own >= depth) continue;
    depth = own;
    const list = /^\s*["']?((?:string)?data)["']?:\s*$/i.exec(line);
    if (list !== null) return (list[1] ?? '').toLowerCase();
  }
  return '';
}

function checkEntry(secret: string, context: SecretContext): SecretCheck {
  if (!KIND.test(context.text)) return 'ignore';
  const key = context.groups[1] ?? '';
  if (HARMLESS_KEY.test(key)) return 'ignore';
  const list = listOf(context);
  if (list === 'stringdata')
    return SECRET_KEY.test(key) && /[0-9]/.test(secret) && !isPlaceholderPassword(secret)
      ? 'pass-weak'
      : 'ignore';
  if (list !== 'data') return 'ignore';
  const bytes = decodeBase64(secret);
  if (bytes === null || secret.length % 4 !== 0) return 'ignore';
  const plain = latin1(bytes).trim();
  if (/^-----BEGIN (?:TRUSTED )?CERTIFICATE/.test(plain)) return 'ignore';
  if (!/^[\x20-\x7e\s]+$/.test(plain)) return bytes.length >= 16 ? 'pass-weak' : 'ignore';
  const keys = [...plain.matchAll(REGISTRY_KEY)].map(([, key = '']) => key);
  const values = keys.length > 0 ? keys : [plain];
  return values.every(isPlaceholderPassword) ? 'ignore' : 'pass-weak';
}

const encoded = (text: string): string => encodeBase64(encodeUtf8(text));

const detectors: readonly SecretDetector[] = [
  {
    id: 'kubernetes-secret-value',
    title: 'value in a Kubernetes Secret manifest',
    why: 'Is merely encoded: whoever reads the file has the value.',
    remedy: 'change the value and keep it in a sealed or external secret instead.',
    references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
    severity: 'high',
    specificity: 'format',
    keywords: ['kind: secret', 'kind: "secret"', "kind: 'secret'", '"kind": "secret"'],
    keywordCase: 'any',
    pattern: String.raw`\n[ \t]{1,8}["']?([\w.-]{1,80})["']?:[ \t]{1,4}(?:[|>][+-]?\s{1,12})?["']?([^\s"'{}$<>]{8,4000})["']?[ \t]{0,4}(?=\r?\n|$|,)`,
    flags: 'i',
    group: 2,
    window: { before: 4000, after: 4000 },
    validate: checkEntry,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'documentation of Kubernetes' },
    examples: {
      match: [
        () => `apiVersion: v1\nkind: Secret\ndata:\n  password: ${encoded(sample('base62', 17))}\n`,
        () => `data:\n  api-token: ${encoded(sample('base62', 24))}\nkind: Secret\n`,
        () => `kind: Secret\ndata:\n  .dockercfg: |\n    ${encoded(sample('base62', 48))}\n`,
        () =>
          `kind: Secret\ndata:\n  .dockerconfigjson: ${encoded(`{"auths":{"https://example.com/":{"auth":"${sample('base62', 24)}"}}}`)}\n`,
        () => `kind: Secret\nstringData:\n  password: ${sample('base62', 17)}\n`,
      ],
      ignore: [
        () =>
          `apiVersion: v1\nkind: ConfigMap\ndata:\n  password: ${encoded(sample('base62', 17))}\n`,
        () => 'kind: Secret\ndata:\n  password: ${PASSWORD}\n',
        () => `kind: Secret\ndata:\n  password: ${encoded('password')}\n`,
        () => `kind: Secret\nmetadata:\n  name: ${sample('lower-digits', 16)}\n`,
        () => `kind: SecretStore\ndata:\n  password: ${encoded(sample('base62', 17))}\n`,
        () => `kind: SealedSecret\ndata:\n  password: ${encoded(sample('base62', 17))}\n`,
      ],
    },
  },
];

export default detectors;
