import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://create.roblox.com/dashboard/credentials and make a new one, then take it out of the code.';
const references = ['https://create.roblox.com/docs/cloud/auth/api-keys'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'roblox-session-cookie',
    title: 'Roblox session cookie',
    why: "Is a person's signed-in session: takes over the account.",
    remedy:
      'sign out of all sessions at https://www.roblox.com/my/account#!/security, then take it out of the code.',
    references,
    severity: 'critical',
    prefix: '_|WARNING:-DO-NOT-SHARE-THIS.',
    body: {
      pattern: '[^|\\r\\n]{20,140}[|]_[0-9A-Za-z_-]{200,1400}',
      least: 220,
      sample: (seed) => `--Sharing-this-lets-somebody-in.|_${sample('HEX', 400, seed)}`,
    },
    window: { before: 8, after: 1800 },
    checked: { date: '2026-11-23', source: 'values seen in public' },
  }),
  namedKey({
    id: 'roblox-open-cloud-api-key',
    title: 'Roblox Open Cloud API key',
    why: 'Changes the experiences it was made for.',
    remedy,
    references,
    severity: 'high',
    names: ['roblox api key', 'roblox key', 'roblox open cloud'],
    value: {
      pattern: '[0-9A-Za-z+/]{48,900}={0,2}',
      least: 48,
      sample: (seed) => sample('base62', 48, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
