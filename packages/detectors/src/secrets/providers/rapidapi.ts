import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rapidapi-key',
    title: 'RapidAPI key',
    why: 'Calls every API its owner subscribed to, at their cost.',
    remedy:
      'revoke it at https://rapidapi.com/developer/apps and make a new one, then take it out of the code.',
    references: ['https://docs.rapidapi.com/docs/keys'],
    severity: 'high',
    names: ['rapidapi', 'rapid api'],
    value: { alphabet: 'base64url', length: 50 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
