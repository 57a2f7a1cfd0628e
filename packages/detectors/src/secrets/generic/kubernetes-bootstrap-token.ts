import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    why: 'Joins machines to the cluster until it expires.',
    remedy: 'delete it with kubeadm token delete, then take it out of the file.',
    references: ['https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/'],
    severity: 'high',
    specificity: 'format',
    keywords: ['kubeadm join', 'token-secret', 'bootstraptokenstring', 'bootstraptokens'],
    keywordCase: 'any',
    pattern: String.raw`(?<=--token[ =]{1,4}|token:\s{0,4}["']?|token-secret:\s{0,4}["']?)(?:[a-z0-9]{6}[.])?[a-z0-9]{16}(?![0-9A-Za-z.])`,
    window: { before: 200, after: 300 },
    validate: (secret, { text, start }) => {
      if (secret.includes('.')) return 'unknown';
      const named = /token-secret:\s{0,4}["']?$/.test(text.slice(0, start));
      return named && /token-id:\s{0,4}["']?[a-z0-9]{6}(?![0-9a-z])/.test(text)
        ? 'unknown'
        : 'ignore';
    },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'documentation of Kubernetes' },
    examples: {
      match: [
        () =>
          `kubeadm join 10.20.30.40:6443 --token ${sample('lower-digits', 6)}.${sample('lower-digits', 16)}`,
        () => `token-id: ${sample('hex', 6)}\ntoken-secret: ${sample('lower-digits', 16, 2)}\n`,
      ],
      ignore: [
        () => 'kubeadm join 10.20.30.40:6443 --token $TOKEN',
        () => 'kubeadm join 10.20.30.40:6443 --token abcdef.0123456789abcdef',
      ],
    },
  },
];

export default detectors;
