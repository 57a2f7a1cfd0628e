import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://support.zendesk.com/hc/en-us/articles/4408889192858 and make a new one, then take it out of the code.';
const references = ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zendesk-api-token',
    title: 'Zendesk API token',
    why: 'Reads and changes tickets and the people who wrote them.',
    remedy,
    references,
    severity: 'critical',
    names: ['zendesk', 'zen desk'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'zendesk-client-secret',
    title: 'Zendesk client secret',
    why: 'Acts as the app in the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['zendesk client secret', 'zendesk secret', 'zendesk shared secret'],
    value: {
      pattern: '(?:[0-9a-f]{64}|[0-9A-Za-z]{48})',
      least: 48,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'zendesk-chat-credential',
    title: 'Zendesk Chat credential',
    why: 'Reads and changes the chats of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['zopim', 'zendesk chat'],
    value: {
      pattern: '(?:[0-9A-Za-z]{32}|[0-9A-Za-z]{48,64})',
      least: 32,
      sample: (seed) => sample('base62', 48, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
