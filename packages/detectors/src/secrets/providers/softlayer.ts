import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it at https://cloud.ibm.com/iam/apikeys and make a new one, then take it out of the code.';
const references = ['https://cloud.ibm.com/docs/account?topic=account-classic_keys'];
const why = 'Does in the classic infrastructure of IBM Cloud whatever its owner may.';
const checked = { date: '2026-11-23', source: 'agreement of several public rule sets' };

const detectors: readonly SecretDetector[] = [
  {
    id: 'softlayer-api-key',
    title: 'SoftLayer API key',
    why,
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: [
      'softlayer',
      'sl_api',
      'sl-api',
      'slapi',
      'sl_key',
      'sl-key',
      'sl_pass',
      'sl-pass',
      'sl_pwd',
      'sl_token',
      'sl-token',
    ],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 64,
    // `sl` stands on its own: `ssl_key` is another thing.
    pattern: near('softlayer|(?<![0-9A-Za-z])sl[-_]?(?:api|key|pass|pwd|token)', '[0-9a-z]{64}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `SOFTLAYER_API_KEY=${sample('lower-digits', 64)}`,
        () => `sl_api_key: "${sample('lower-digits', 64, 2)}"`,
      ],
      ignore: [
        () => `ssl_key = "${sample('lower-digits', 64)}"`,
        () => `softlayer_api_key = "${sample('lower-digits', 40)}"`,
      ],
    },
  },
  {
    id: 'softlayer-api-url',
    title: 'SoftLayer API key in a URL',
    why,
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['api.softlayer.com/soap/'],
    pattern: bounded('api[.]softlayer[.]com/soap/v[0-9.]{1,4}/[0-9a-z]{64}'),
    window: { before: 8, after: 128 },
    publicPrefix: { through: '/soap/' },
    checked,
    examples: {
      match: [() => `http://api.softlayer.com/soap/v3/${sample('lower-digits', 64)}`],
      ignore: [
        () => 'http://api.softlayer.com/soap/v3/SoftLayer_Account?wsdl',
        () => `http://api.softlayer.com/soap/v3/${'x'.repeat(64)}`,
      ],
    },
  },
];

export default detectors;
