import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'revoke it in the console at https://blynk.cloud, then take it out of the code.';
const references = ['https://docs.blynk.io/en/blynk.cloud/device-https-api'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'blynk-auth-token',
    title: 'Blynk device token',
    why: 'Reads and controls the device.',
    remedy,
    references,
    severity: 'high',
    names: ['blynk'],
    value: { alphabet: 'base64url', length: 32 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'blynk-device-request',
    title: 'Blynk device token in a request',
    why: 'Reads and controls the device.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['blynk.cloud/external/api'],
    pattern: String.raw`blynk[.]cloud/external/api/[0-9A-Za-z/]{2,40}[?](?:[0-9A-Za-z_=%.&-]{0,60}&)?token=([0-9A-Za-z_-]{32})(?![0-9A-Za-z_-])`,
    group: 1,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `https://fra1.blynk.cloud/external/api/get?token=${sample('base64url', 32)}&V1`,
      ],
      ignore: [() => 'https://fra1.blynk.cloud/external/api/get?token={token}&V1'],
    },
  },
  {
    id: 'blynk-organization-token',
    title: 'Blynk organisation token',
    why: 'Reads and changes the devices and people of the organisation.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['blynk.cloud/api/'],
    pattern: String.raw`blynk[.]cloud/api/[^\n]{0,160}Bearer ([0-9A-Za-z_-]{40})(?![0-9A-Za-z_-])`,
    group: 1,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `curl https://fra1.blynk.cloud/api/organization/profile -H "Authorization: Bearer ${sample('base64url', 40)}"`,
      ],
      ignore: [() => 'https://fra1.blynk.cloud/api/organization/profile'],
    },
  },
  {
    id: 'blynk-organization-header',
    title: 'Blynk organisation token before its address',
    why: 'Reads and changes the devices and people of the organisation.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['.blynk.cloud/api/'],
    pattern: String.raw`Bearer ([0-9A-Za-z_-]{40})["'][\s\\]{1,8}["']?https://[0-9a-z]{2,8}[.]blynk[.]cloud/api/`,
    group: 1,
    window: { before: 128, after: 16 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `curl -H "Authorization: Bearer ${sample('base64url', 40, 3)}" https://fra1.blynk.cloud/api/organization/profile`,
      ],
      ignore: [() => 'https://fra1.blynk.cloud/api/organization/profile'],
    },
  },
  {
    id: 'blynk-client-secret',
    title: 'Blynk OAuth client secret',
    why: 'Signs in as the application of the organisation.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['oa2-client-id_'],
    pattern: String.raw`oa2-client-id_[0-9A-Za-z_-]{32}(?::|&client_secret=)([0-9A-Za-z_-]{40})(?![0-9A-Za-z_-])`,
    group: 1,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `curl -u oa2-client-id_${sample('base64url', 32)}:${sample('base64url', 40)}`,
        () =>
          `client_id=oa2-client-id_${sample('base64url', 32)}&client_secret=${sample('base64url', 40)}`,
      ],
      ignore: [() => 'oa2-client-id_'],
    },
  },
  markedKey({
    id: 'blynk-client-id',
    title: 'Blynk OAuth client id',
    why: 'Names the application whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'oa2-client-id_',
    body: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
