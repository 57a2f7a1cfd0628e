import { decodeBase64, encodeBase64 } from '../base64.ts';
import { latin1 } from '../text-encoding.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { encodeUtf8 } from '../text-encoding.ts';

const references = ['https://discord.com/developers/docs/reference#authentication'];
const remedy =
  'reset it at https://discord.com/developers/applications, then take it out of the code.';

/** The first part is the bot's numeric id in base64. */
function checkBotId(secret: string): SecretCheck {
  const id = decodeBase64(secret.slice(0, secret.indexOf('.')));
  return id !== null && /^[0-9]{17,20}$/.test(latin1(id)) ? 'pass-weak' : 'fail';
}

/** Words in a row, as people write them where a random token would stand. */
const SENTENCE = /(?:[-_][a-z]{2,12}){4}/;

const botToken = (): string => {
  const id = encodeBase64(encodeUtf8(`8${sample('digits', 17)}`)).replace(/=+$/, '');
  return `${id}.${sample('base64url', 6)}.${sample('base64url', 38)}`;
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'discord-bot-token',
    title: 'Discord bot token',
    why: 'Reads and posts as the bot in every server it is in.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['discord', 'client.login(', 'bot.run(', 'bot_token', 'bottoken', 'bot token'],
    keywordCase: 'any',
    pattern: bounded(
      '[MNO][0-9A-Za-z_-]{23,25}[.][0-9A-Za-z_-]{6}[.][0-9A-Za-z_-]{27,38}',
      'base64url',
    ),
    window: { before: 120, after: 160 },
    validate: checkBotId,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => `DISCORD_TOKEN=${botToken()}`, () => `client.login("${botToken()}"); // bot`],
      ignore: [() => 'discord.com.example', () => `discord ${sample('hex', 40)}`],
    },
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook',
    why: 'Posts messages into the channel.',
    remedy: 'delete the webhook in the channel (Integrations), then take it out of the code.',
    references: ['https://discord.com/developers/docs/resources/webhook'],
    severity: 'high',
    specificity: 'token',
    keywords: ['/api/webhooks/'],
    pattern:
      '(?:discord|discordapp)[.]com/api/webhooks/[0-9]{17,20}/[0-9A-Za-z_-]{60,80}(?![0-9A-Za-z_-])',
    window: { before: 32, after: 120 },
    validate: (secret) => (SENTENCE.test(secret) ? 'ignore' : 'unknown'),
    publicPrefix: { through: '/webhooks/' },
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `https://discord.com/api/webhooks/${sample('digits', 18)}/${sample('base64url', 68)}`,
      ],
      ignore: [() => `https://discord.com/api/webhooks/${sample('digits', 18)}`],
    },
  },
  {
    id: 'discord-client-secret',
    title: 'Discord client secret',
    why: 'Makes tokens in the name of the application.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['discord'],
    keywordCase: 'any',
    anchor: 'assignment',
    pattern: near('discord', '[0-9A-Za-z_-]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 160 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `DISCORD_CLIENT_SECRET=${sample('base64url', 32)}`],
      ignore: [() => 'discord is a chat', () => `digest = "${sample('base62', 32)}"`],
    },
  },
  namedKey({
    id: 'discord-application-id',
    title: 'Discord application or client id',
    why: 'Names the application; made to be public.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: ['https://docs.discord.com/developers/topics/oauth2'],
    severity: 'info',
    names: ['discord'],
    value: { alphabet: 'digits', length: [17, 20] },
    leastEntropy: 2.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'discord-public-key',
    title: 'Discord application public key',
    why: 'Checks that requests come from Discord; made to be public.',
    remedy: 'nothing has to be revoked: the key only checks signatures.',
    references: ['https://docs.discord.com/developers/interactions/overview'],
    severity: 'info',
    names: ['discord'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
