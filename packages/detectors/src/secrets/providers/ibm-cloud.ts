import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.ibm.com/iam/apikeys and make a new one, then take it out of the code.';
const references = ['https://cloud.ibm.com/docs/account?topic=account-userapikey'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API key',
    why: 'Does whatever its owner may in the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['ibm', 'bluemix', 'cloud iam', 'iam api key', 'iam key', 'iam password'],
    value: { alphabet: 'base64url', length: [42, 44] },
    leastEntropy: 3.3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'ibm-cos-hmac-secret',
    title: 'IBM Cloud Object Storage HMAC secret key',
    why: 'With its access key id it reads and changes the objects of the buckets.',
    remedy:
      'delete it at https://cloud.ibm.com/objectstorage and make a new one, then take it out of the code.',
    references: [
      'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
    ],
    severity: 'critical',
    names: ['ibm cos', 'cos hmac', 'cos secret', 'cos access key', 'cos key'],
    value: { alphabet: 'hex', length: 48 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
