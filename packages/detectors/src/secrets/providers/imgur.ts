import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'imgur-client-secret',
    title: 'Imgur client secret',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://imgur.com/account/settings/apps and make a new one, then take it out of the code.',
    references: ['https://apidocs.imgur.com/'],
    severity: 'medium',
    names: ['imgur client secret', 'imgur secret', 'imgur access', 'imgur token', 'imgur refresh'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'imgur-client-id',
    title: 'Imgur client id',
    why: 'Uploads pictures within the quota of the application.',
    remedy:
      'delete it at https://imgur.com/account/settings/apps and make a new one, then take it out of the code.',
    references: ['https://apidocs.imgur.com/'],
    severity: 'low',
    names: ['imgur client id', 'imgur client', 'imgur key', 'imgur api'],
    value: { alphabet: 'hex', length: 15 },
    leastEntropy: 2.4,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
