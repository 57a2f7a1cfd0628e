import { decodeBase64, encodeBase64 } from '../base64.ts';
import { latin1 } from '../text-encoding.ts';
import { pemBlock, readPem } from '../pem.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';
import { encodeUtf8 } from '../text-encoding.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'docker-registry-auth',
    title: 'container registry login',
    why: 'Pulls and pushes images as the user inside.',
    remedy: 'change the password or revoke the token, then take the file out of the repository.',
    references: ['https://docs.docker.com/reference/cli/docker/login/'],
    severity: 'high',
    specificity: 'format',
    keywords: ['"auth"'],
    pattern: String.raw`"auth"\s{0,4}:\s{0,4}"([0-9A-Za-z+/]{12,2000}={0,2})"`,
    group: 1,
    window: { before: 8, after: 2048 },
    validate: (secret) => {
      const bytes = decodeBase64(secret);
      return bytes !== null && /^[!-~]{1,80}:[ -~]{6,}$/.test(latin1(bytes))
        ? 'pass-weak'
        : 'ignore';
    },
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'documentation of docker login' },
    examples: {
      match: [
        () =>
          `{"auths":{"ghcr.io":{"auth":"${encodeBase64(encodeUtf8(`ci:${sample('base62', 24)}`))}"}}}`,
      ],
      ignore: [() => '{"auth": "none"}', () => `{"auth": "${sample('hex', 16)}"}`],
    },
  },
  {
    id: 'kubeconfig-client-key',
    title: 'Kubernetes client key',
    why: 'Signs in to the cluster as the user of the file.',
    remedy:
      'replace the client certificate or the cluster role binding, then take the file out of the repository.',
    references: [
      'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    ],
    severity: 'critical',
    specificity: 'format',
    keywords: ['client-key-data'],
    pattern: String.raw`client-key-data["']?\s{0,4}:\s{0,4}["']?([0-9A-Za-z+/]{100,8000}={0,2})`,
    group: 1,
    window: { before: 8, after: 8192 },
    validate: (secret) => {
      const bytes = decodeBase64(secret);
      if (bytes === null) return 'fail';
      return readPem(latin1(bytes)).kind === 'clear' ? 'pass-strong' : 'fail';
    },
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'documentation of Kubernetes' },
    examples: {
      match: [
        () => `    client-key-data: ${encodeBase64(encodeUtf8(pemBlock('RSA PRIVATE KEY')))}`,
      ],
      ignore: [() => 'client-key-data: REDACTED', () => 'client-key-data: DATA+OMITTED'],
    },
  },
  {
    id: 'netrc-password',
    title: '.netrc password',
    why: 'Signs in to the machine named before it.',
    remedy: 'change the password or revoke the token, then take the file out of the repository.',
    references: [
      'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: ['machine '],
    pattern: String.raw`machine\s{1,8}[0-9A-Za-z._-]{1,200}\s{1,8}login\s{1,8}[^\s]{1,100}\s{1,8}password\s{1,8}([^\s"'$<>{}]{6,200})`,
    group: 1,
    window: { before: 8, after: 640 },
    publicPrefix: 0,
    leastEntropy: 2.6,
    checked: { date: '2026-11-22', source: 'manual of GNU inetutils' },
    examples: {
      match: [() => `machine git.acme.io login ci password ${sample('base62', 24)}\n`],
      ignore: [
        () => 'machine git.acme.io login ci password $TOKEN',
        () => 'machine learning and login password',
      ],
    },
  },
];

export default detectors;
