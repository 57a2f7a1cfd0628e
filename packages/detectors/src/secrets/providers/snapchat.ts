import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'snapchat-api-secret',
    title: 'Snapchat API secret',
    why: 'Acts as the app: reads and changes the ads of its users.',
    remedy:
      'revoke it at https://business.snapchat.com and make a new one, then take it out of the code.',
    references: ['https://developers.snap.com/api/marketing-api/Ads-API/authentication'],
    severity: 'high',
    names: ['snapchat', 'snap client secret', 'snap api secret'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
