import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.render.com/u/settings#api-keys and make a new one, then take it out of the code.';
const references = ['https://render.com/docs/api'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'render-api-key',
    title: 'Render API key',
    why: 'Deploys services and reads their environment variables.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['rnd_'],
    anchor: 'prefix',
    leastRun: 28,
    pattern: bounded('rnd_[0-9A-Za-z]{28}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `rnd_${sample('base62', 28)}`,
        () => `TOKEN='rnd_${sample('base62', 28, 5)}'\n`,
      ],
      ignore: [() => `rnd_${sample('base62', 26)}`, () => `rnd_${'x'.repeat(28)}`],
    },
  },
  {
    id: 'render-deploy-hook',
    title: 'Render deploy hook',
    why: 'Deploys the service whenever it is called.',
    remedy:
      'regenerate the hook in the settings of the service at https://dashboard.render.com, then take it out of the code.',
    references: ['https://render.com/docs/deploy-hooks'],
    severity: 'medium',
    specificity: 'token',
    keywords: ['api.render.com/deploy/'],
    pattern: bounded(
      'api[.]render[.]com/deploy/srv-[0-9a-z]{16,160}[?]key=[0-9A-Za-z_-]{8,64}',
      'base64url',
    ),
    publicPrefix: { through: 'key=' },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () =>
          `https://api.render.com/deploy/srv-${sample('lower-digits', 20)}?key=${sample('base64url', 11)}`,
      ],
      ignore: [
        () => 'https://api.render.com/deploy/srv-xyz?key=abc',
        () =>
          `https://api.render.com/deploy/srv-${sample('lower-digits', 20)}?key=${'x'.repeat(11)}`,
      ],
    },
  },
];

export default detectors;
