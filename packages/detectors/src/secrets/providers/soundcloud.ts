import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://soundcloud.com/you/apps and make a new one, then take it out of the code.';
const references = ['https://developers.soundcloud.com/docs/api/guide'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'soundcloud-client-secret',
    title: 'SoundCloud client secret',
    why: 'Acts as the app and, with a refresh token, as its users.',
    remedy,
    references,
    severity: 'high',
    names: ['soundcloud client secret', 'soundcloud secret', 'soundcloud token'],
    value: { alphabet: 'base62', length: [20, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'soundcloud-client-id',
    title: 'SoundCloud client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['soundcloud client id', 'soundcloud api key', 'soundcloud key', 'soundcloud app id'],
    value: { alphabet: 'base62', length: [20, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
