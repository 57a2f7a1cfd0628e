import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mattermost-token',
    title: 'Mattermost access token',
    why: 'Reads and posts messages as its owner or bot.',
    remedy: 'the security settings of your Mattermost profile, then take it out of the code.',
    references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
    severity: 'high',
    names: ['mattermost', 'mm token', 'mm access token', 'mm bot token', 'mm pat'],
    value: { alphabet: 'lower-digits', length: 26 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
