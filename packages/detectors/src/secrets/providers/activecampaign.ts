import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'activecampaign-api-key',
    title: 'ActiveCampaign API key',
    why: 'Reads and changes contacts and sends campaigns.',
    remedy: 'reset it in the developer settings of the account, then take it out of the code.',
    references: ['https://developers.activecampaign.com/reference/authentication'],
    severity: 'high',
    names: ['activecampaign', 'active campaign'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
