import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'tines-webhook',
    title: 'Tines webhook URL',
    why: 'Starts the story behind it with whatever it is sent.',
    remedy:
      'change the path or the secret of the webhook action in the story, then take the old one out of the code.',
    references: ['https://www.tines.com/docs/actions/types/webhook/'],
    severity: 'high',
    specificity: 'token',
    keywords: ['.tines.com/webhook/', '.tines.io/webhook/'],
    pattern: bounded('[0-9a-z-]{1,60}[.]tines[.](?:com|io)/webhook/[0-9a-z_-]{8,64}/[0-9a-f]{32}'),
    window: { before: 72, after: 128 },
    publicPrefix: { through: '/webhook/' },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `https://quiet-frog-1.tines.com/webhook/${sample('hex', 32)}/${sample('hex', 32, 2)}`,
      ],
      ignore: [
        () => 'https://quiet-frog-1.tines.com/webhook/path/secret',
        () => `https://quiet-frog-1.tines.com/webhook/${'0'.repeat(32)}/${'0'.repeat(32)}`,
      ],
    },
  },
];

export default detectors;
