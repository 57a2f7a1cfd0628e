import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'make-webhook',
    title: 'Make (Integromat) webhook',
    why: 'Starts the scenario behind it with any data.',
    remedy: 'delete the webhook in Make (Webhooks), then take it out of the code.',
    references: ['https://help.make.com/webhooks'],
    severity: 'high',
    specificity: 'token',
    keywords: ['.make.com/', 'hook.integromat.com/'],
    pattern:
      'hook[.](?:[a-z]{2}[0-9][.])?(?:make|integromat)[.]com/[0-9A-Za-z]{24,80}(?![0-9A-Za-z])',
    window: { before: 16, after: 100 },
    publicPrefix: { through: '.com/' },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `https://hook.eu1.make.com/${sample('lower-digits', 32)}`,
        () => `https://hook.integromat.com/${sample('lower-digits', 32, 2)}`,
      ],
      ignore: [
        () => 'https://hook.eu1.make.com/<your webhook>',
        () => `https://www.make.com/${sample('lower-digits', 32)}`,
      ],
    },
  },
];

export default detectors;
