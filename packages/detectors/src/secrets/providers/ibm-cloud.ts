import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.ibm.com/iam/apikeys and make a new one, then take it out of the code.';
const references = ['https://cloud.ibm.com/docs/account?topic=account-userapikey'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API key',
    why: 'Does whatever its owner may in the account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['ibm', 'ibmcloud', 'bluemix'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 44,
    pattern: near('ibm|ibmcloud|bluemix', '[0-9A-Za-z_-]{44}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `IBM_API_KEY=${sample('base64url', 44)}`,
        () => `ibm: "${sample('base64url', 44, 3)}"`,
      ],
      ignore: [() => `ibm and its documentation`, () => `checksum = "${sample('base64url', 44)}"`],
    },
  },
];

export default detectors;
