import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'outreach-credential',
    title: 'Outreach client secret',
    why: 'Makes tokens that read prospects and send mail.',
    remedy:
      'delete it at https://developers.outreach.io and make a new one, then take it out of the code.',
    references: ['https://developers.outreach.io/api/oauth/'],
    severity: 'high',
    names: ['outreach client secret', 'outreach secret', 'outreach oauth secret', 'outreach api'],
    value: { alphabet: 'base64url', length: [43, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
