import { namedKey } from '../builders.ts';
import { entropy, looksLikePlaceholder } from '../placeholder.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

/** The number before the colon is the bot's own, which everybody may know: only what follows can look made up. */
function checkSecretPart(secret: string): SecretCheck {
  const rest = secret.slice(secret.indexOf(':') + 1);
  return entropy(rest) >= 3.6 && !looksLikePlaceholder(rest) ? 'pass-weak' : 'unknown';
}

const detectors: readonly SecretDetector[] = [
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    why: 'Reads and sends messages as the bot.',
    remedy: 'ask @BotFather to /revoke the token, then take it out of the code.',
    references: ['https://core.telegram.org/bots/features#botfather'],
    severity: 'high',
    specificity: 'token',
    keywords: [':AA'],
    pattern: '(?<![0-9.:])[0-9]{8,10}:AA[0-9A-Za-z_-]{33}(?![0-9A-Za-z_-])',
    window: { before: 16, after: 48 },
    leastEntropy: 3.4,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `${sample('digits', 10, 3)}:AA${sample('base64url', 33)}`,
        () =>
          `https://api.telegram.org/bot${sample('digits', 9)}:AA${sample('base64url', 33)}/getMe`,
      ],
      ignore: [() => `12:AA${sample('base64url', 33)}`, () => `${sample('digits', 10)}:AA`],
    },
  },
  namedKey({
    id: 'telegram-named-token',
    title: 'Telegram bot token (named)',
    why: 'Reads and sends messages as the bot.',
    remedy: 'ask @BotFather to /revoke the token, then take it out of the code.',
    references: ['https://core.telegram.org/bots/features#botfather'],
    severity: 'high',
    names: ['telegram', 'telegr bot', 'tg bot'],
    value: {
      pattern: '[0-9]{5,16}:[0-9A-Za-z_-]{34,35}',
      least: 40,
      sample: (seed) => `${sample('digits', 10, seed)}:${sample('base64url', 35, seed)}`,
    },
    validate: checkSecretPart,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
