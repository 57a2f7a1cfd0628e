import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'openshift-oauth-token',
    title: 'OpenShift OAuth access token',
    why: 'Acts on the cluster as its owner until it expires.',
    remedy: 'oc delete oauthaccesstoken on the cluster, then take it out of the code.',
    references: [
      'https://docs.redhat.com/en/documentation/openshift_container_platform/4.16/html/authentication_and_authorization/managing-oauth-access-tokens',
    ],
    severity: 'critical',
    prefix: 'sha256~',
    body: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
