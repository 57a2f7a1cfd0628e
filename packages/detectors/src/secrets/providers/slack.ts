import { bounded } from '../pattern.ts';
import { entropy, looksLikePlaceholder } from '../placeholder.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://api.slack.com/apps (or with auth.revoke) and make a new one, then take it out of the code.';
const references = ['https://docs.slack.dev/authentication/tokens/'];

/** The groups before the last are numbers of the workspace and of people: only the last can look made up. */
function checkSecretPart(secret: string): SecretCheck {
  const last = secret.slice(secret.lastIndexOf('-') + 1);
  return last.length >= 16 && entropy(last) >= 2.8 && !looksLikePlaceholder(last)
    ? 'pass-weak'
    : 'unknown';
}

const detectors: readonly SecretDetector[] = [
  {
    id: 'slack-bot-token',
    title: 'Slack bot token',
    why: 'Reads and posts messages as the app.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['xoxb-'],
    anchor: 'prefix',
    leastRun: 9,
    pattern: bounded('xoxb-[0-9A-Za-z]{8,14}-(?:[0-9A-Za-z]{8,14}-)?[0-9A-Za-z]{18,34}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `xoxb-${sample('digits', 11)}-${sample('digits', 12, 4)}-${sample('base62', 26, 4)}`,
        () =>
          `TOKEN='xoxb-${sample('digits', 11, 5)}-${sample('digits', 12, 4)}-${sample('base62', 26, 8)}'\n`,
      ],
      ignore: [
        () => `xoxb-${sample('digits', 6)}`,
        () => `xoxb-${'0'.repeat(11)}-${sample('digits', 12, 4)}-${'x'.repeat(26)}`,
      ],
    },
  },
  {
    id: 'slack-user-token',
    title: 'Slack user token',
    why: 'Reads and posts messages as a person.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['xoxp-', 'xoxe-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded(
      '(?:(?:xoxp-|xoxe-|xoxa-|xoxr-|xoxs-|xoxo-)(?:[0-9A-Za-z]{1,14}-){1,4}(?=[A-Za-z]{0,64}[0-9])[0-9A-Za-z]{8,200}|(?:xoxa-|xoxr-)(?=[A-Za-z]{0,24}[0-9]{1,8}[A-Za-z])[0-9A-Za-z]{12,48}(?!-))',
    ),
    validate: checkSecretPart,
    leastEntropy: 2.6,
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `xoxp-${sample('digits', 12, 4)}-${sample('digits', 12, 5)}-${sample('digits', 13, 6)}-${sample('base62', 28, 2)}`,
        () =>
          `TOKEN='xoxp-${sample('digits', 12, 4)}-${sample('digits', 12, 5)}-${sample('digits', 13, 6)}-${sample('base62', 28, 6)}'\n`,
        () =>
          `key: "xoxe-${sample('digits', 12, 4)}-${sample('digits', 12, 5)}-${sample('digits', 13, 6)}-${sample('base62', 28, 2)}"`,
        () =>
          `key: "xoxa-${sample('digits', 12, 4)}-${sample('digits', 12, 5)}-${sample('digits', 13, 6)}-${sample('base62', 28, 2)}"`,
        () =>
          `key: "xoxr-${sample('digits', 12, 4)}-${sample('digits', 12, 5)}-${sample('digits', 13, 6)}-${sample('base62', 28, 2)}"`,
        () =>
          `key: "xoxs-${sample('digits', 12, 4)}-${sample('digits', 12, 5)}-${sample('digits', 13, 6)}-${sample('base62', 28, 2)}"`,
        () => `key: "xoxr-${sample('lower', 4)}${sample('digits', 2)}${sample('lower', 6, 3)}"`,
        () =>
          `key: "xoxo-${sample('digits', 12, 4)}-${sample('digits', 12, 5)}-${sample('digits', 13, 6)}-${sample('base62', 28, 2)}"`,
      ],
      ignore: [
        () => `xoxp-${sample('digits', 12)}`,
        () => 'xoxr-refreshtoken1',
        () => 'xoxp-xxxxxxxxxx-xxxxxxxxxx-xxxxxxxx',
      ],
    },
  },
  {
    id: 'slack-app-token',
    title: 'Slack app-level token',
    why: "Opens socket-mode connections and reads the app's events.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['xapp-'],
    anchor: 'prefix',
    leastRun: 54,
    pattern: bounded('xapp-[0-9]-[0-9A-Z]{8,14}-[0-9]{10,14}-[0-9A-Za-z]{32,64}'),
    leastEntropy: 2.8,
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `xapp-${sample('digits', 1)}-A${sample('upper-digits', 11, 3)}-${sample('digits', 12, 5)}-${sample('hex', 64, 7)}`,
        () =>
          `TOKEN='xapp-${sample('digits', 1, 5)}-A${sample('upper-digits', 11, 7)}-${sample('digits', 12, 9)}-${sample('hex', 64, 11)}'\n`,
      ],
      ignore: [
        () => `xapp-${sample('digits', 1)}`,
        () => `xapp-${'0'.repeat(1)}-A${'0'.repeat(11)}-${'0'.repeat(12)}-${'0'.repeat(64)}`,
      ],
    },
  },
  {
    id: 'slack-config-token',
    title: 'Slack app configuration token',
    why: 'Makes and changes apps of the workspace.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['xoxe.xoxp-', 'xoxe.xoxb-'],
    anchor: 'prefix',
    leastRun: 102,
    pattern: bounded('(?:xoxe[.]xoxp-|xoxe[.]xoxb-)[0-9]{1}-[0-9A-Za-z]{100,200}'),
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `xoxe.xoxp-${sample('digits', 1)}-${sample('base62', 120, 3)}`,
        () => `TOKEN='xoxe.xoxp-${sample('digits', 1, 5)}-${sample('base62', 120, 7)}'\n`,
        () => `key: "xoxe.xoxb-${sample('digits', 1)}-${sample('base62', 120, 3)}"`,
      ],
      ignore: [
        () => `xoxe.xoxp-${sample('digits', 1)}`,
        () => `xoxe.xoxp-${'0'.repeat(1)}-${'x'.repeat(120)}`,
      ],
    },
  },
  {
    id: 'slack-config-refresh-token',
    title: 'Slack app configuration refresh token',
    why: 'Makes new configuration tokens.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['xoxe-'],
    anchor: 'prefix',
    leastRun: 122,
    pattern: bounded('xoxe-[0-9]{1}-[0-9A-Za-z]{120,200}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `xoxe-${sample('digits', 1)}-${sample('base62', 140, 3)}`,
        () => `TOKEN='xoxe-${sample('digits', 1, 5)}-${sample('base62', 140, 7)}'\n`,
      ],
      ignore: [
        () => `xoxe-${sample('digits', 1)}`,
        () => `xoxe-${'0'.repeat(1)}-${'x'.repeat(140)}`,
      ],
    },
  },
  {
    id: 'slack-session-token',
    title: 'Slack browser session token',
    why: "Is a person's signed-in session.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['xoxc-'],
    anchor: 'prefix',
    leastRun: 94,
    pattern: bounded('xoxc-[0-9]{9,14}-[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{64}'),
    leastEntropy: 2.6,
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () =>
          `xoxc-${sample('digits', 11)}-${sample('digits', 11, 3)}-${sample('digits', 11, 5)}-${sample('hex', 64, 7)}`,
        () =>
          `TOKEN='xoxc-${sample('digits', 11, 5)}-${sample('digits', 11, 7)}-${sample('digits', 11, 9)}-${sample('hex', 64, 11)}'\n`,
      ],
      ignore: [
        () => `xoxc-${sample('digits', 7)}`,
        () => `xoxc-${'0'.repeat(11)}-${'0'.repeat(11)}-${'0'.repeat(11)}-${'0'.repeat(64)}`,
      ],
    },
  },
  {
    id: 'slack-session-cookie',
    title: 'Slack browser session cookie',
    why: "Is the other half of a person's signed-in session.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['xoxd-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('xoxd-[0-9A-Za-z%+/=-]{80,400}', 'base64'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `xoxd-${sample('base62', 140)}`,
        () => `TOKEN='xoxd-${sample('base62', 140)}'\n`,
      ],
      ignore: [() => 'xoxd-', () => `xoxd-00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'slack-webhook',
    title: 'Slack incoming webhook',
    why: 'Posts messages into the channel.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['hooks.slack.com/'],
    pattern: bounded(
      'hooks[.]slack[.]com/(?:services|workflows|triggers)/[0-9A-Za-z+/]{40,80}',
      'base64',
    ),
    leastEntropy: 3.4,
    publicPrefix: 16,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `hooks.slack.com/services/T${sample('upper-digits', 9, 4)}/B${sample('upper-digits', 9, 5)}/${sample('base62', 33, 4)}`,
        () =>
          `TOKEN='hooks.slack.com/services/T${sample('upper-digits', 9, 4)}/B${sample('upper-digits', 9, 5)}/${sample('base62', 33, 8)}'\n`,
      ],
      ignore: [
        () =>
          `hooks.slack.com/services/T${sample('upper-digits', 9, 4)}/B${sample('upper-digits', 9, 5)}/${sample('base62', 16)}`,
        () =>
          `hooks.slack.com/services/T${sample('upper-digits', 9, 4)}/B${sample('upper-digits', 9, 5)}/${'x'.repeat(33)}`,
      ],
    },
  },
];

export default detectors;
