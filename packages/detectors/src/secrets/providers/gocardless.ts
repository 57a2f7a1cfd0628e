import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gocardless-live-token',
    title: 'GoCardless access token',
    why: 'Takes payments from bank accounts and reads customers.',
    remedy:
      'delete it at https://manage.gocardless.com/developers/access-tokens and make a new one, then take it out of the code.',
    references: ['https://developer.gocardless.com/api-reference/#making-requests-authentication'],
    severity: 'critical',
    names: ['gocardless', 'go cardless'],
    value: {
      pattern: 'live_[0-9A-Za-z=_-]{40,42}',
      least: 45,
      sample: (seed) => `live_${sample('base62', 40, seed)}`,
    },
    publicPrefix: 5,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'gocardless-sandbox-token',
    title: 'GoCardless sandbox token',
    why: 'Works only in the test system.',
    remedy:
      'delete it at https://manage-sandbox.gocardless.com/developers/access-tokens and make a new one, then take it out of the code.',
    references: ['https://developer.gocardless.com/api-reference/#making-requests-authentication'],
    severity: 'low',
    names: ['gocardless', 'go cardless'],
    value: {
      pattern: 'sandbox_[0-9A-Za-z=_-]{40,42}',
      least: 48,
      sample: (seed) => `sandbox_${sample('base62', 40, seed)}`,
    },
    publicPrefix: 8,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'gocardless-named-token',
    title: 'GoCardless access token (without its mark)',
    why: 'Takes payments from bank accounts and reads customers.',
    remedy:
      'delete it at https://manage.gocardless.com/developers/access-tokens and make a new one, then take it out of the code.',
    references: ['https://developer.gocardless.com/api-reference/#making-requests-authentication'],
    severity: 'high',
    names: ['gocardless access token', 'gocardless api key', 'gocardless token'],
    value: { alphabet: 'base64url', length: [38, 42] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
