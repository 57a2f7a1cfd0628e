import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'openshift-user-token',
    title: 'OpenShift user token',
    why: 'Acts on the cluster as its owner until it expires.',
    remedy:
      'oc delete useroauthaccesstoken with its name, or oc logout, then take it out of the code.',
    references: [
      'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens',
    ],
    severity: 'critical',
    prefix: 'sha256~',
    body: { alphabet: 'base64url', length: 43 },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
