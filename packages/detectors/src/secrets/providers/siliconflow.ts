import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'siliconflow-api-key',
    title: 'SiliconFlow API key',
    why: 'Calls the models at the cost of the account.',
    remedy:
      'revoke it at https://cloud.siliconflow.cn/account/ak and make a new one, then take it out of the code.',
    references: ['https://docs.siliconflow.cn/en/userguide/quickstart'],
    severity: 'high',
    names: ['siliconflow', 'silicon flow'],
    value: {
      pattern: 'sk-[0-9a-z]{48}',
      least: 51,
      sample: (seed) => `sk-${sample('lower-digits', 48, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
