import { markedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { hasShortRun } from '../placeholder.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://actions.zapier.com/credentials/ and make a new one, then take it out of the code.';
const references = [
  'https://docs.zapier.com/powered-by-zapier/embedding-resources/zapier-ai-actions',
];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'zapier-ai-actions-api-key',
    title: 'Zapier AI Actions API key',
    why: 'Runs the actions its owner exposed, in every app they connected.',
    remedy,
    references,
    severity: 'high',
    prefix: 'sk_ak_',
    body: {
      pattern: '[0-9A-Za-z]{32,64}',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'zapier-ai-actions-client-key',
    title: 'Zapier AI Actions client key',
    why: 'Runs the actions its owner exposed, in every app they connected.',
    remedy,
    references,
    severity: 'high',
    prefix: 'sk_ac_',
    body: {
      pattern: '[0-9A-Za-z]{32,64}',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'zapier-webhook',
    title: 'Zapier catch hook',
    why: 'Starts the Zap behind it with whatever it is sent.',
    remedy:
      'make the trigger of the Zap again, which gives it another URL, then take the old one out of the code.',
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317'],
    severity: 'medium',
    specificity: 'token',
    keywords: ['hooks.zapier.com/hooks/catch/'],
    pattern: bounded('hooks[.]zapier[.]com/hooks/catch/[0-9]{4,12}/[0-9A-Za-z]{5,16}'),
    validate: (secret) =>
      hasShortRun(secret.slice(secret.lastIndexOf('/'))) ? 'ignore' : 'unknown',
    publicPrefix: { through: '/catch/' },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () =>
          `https://hooks.zapier.com/hooks/catch/${sample('digits', 7)}/${sample('lower-digits', 7)}/`,
      ],
      ignore: [
        () => 'https://hooks.zapier.com/hooks/catch/<account>/<hook>/',
        () => `https://hooks.zapier.com/hooks/catch/1111111111/${'x'.repeat(7)}`,
      ],
    },
  },
];

export default detectors;
