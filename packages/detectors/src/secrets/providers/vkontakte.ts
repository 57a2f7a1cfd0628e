import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://id.vk.com/account/#/security and make a new one, then take it out of the code.';
const references = ['https://dev.vk.com/en/api/access-token/getting-started'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'vkontakte-access-token',
    title: 'VK access token',
    why: 'Reads and posts as its person or community.',
    remedy,
    references,
    severity: 'high',
    prefix: 'vk1.a.',
    body: {
      pattern: '[0-9A-Za-z_-]{60,400}',
      least: 60,
      sample: (seed) => sample('base64url', 180, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'vkontakte-access-token-older-form',
    title: 'VK access token (older form)',
    why: 'Reads and posts as its person or community.',
    remedy,
    references,
    severity: 'high',
    names: ['vk token', 'vk access token', 'vkontakte', 'vk api token', 'vk service token'],
    value: {
      pattern: '(?:[0-9a-f]{85}|[0-9a-f]{64})',
      least: 64,
      sample: (seed) => sample('hex', 85, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
