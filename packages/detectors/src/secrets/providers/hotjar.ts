import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hotjar-client-id',
    title: 'Hotjar client id',
    why: 'Is one half of the credentials that read recordings and surveys.',
    remedy: 'delete it in Hotjar (Organisation, API), then take it out of the code.',
    references: ['https://help.hotjar.com/hc/en-us/articles/36820005914001'],
    severity: 'medium',
    names: ['hotjar client id'],
    value: { alphabet: 'base64url', length: [20, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'hotjar-client-secret',
    title: 'Hotjar client secret',
    why: 'With its id it reads recordings and surveys.',
    remedy: 'delete it in Hotjar (Organisation, API), then take it out of the code.',
    references: ['https://help.hotjar.com/hc/en-us/articles/36820005914001'],
    severity: 'high',
    names: ['hotjar client secret', 'hotjar secret', 'hotjar api secret', 'hotjar api key'],
    value: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
