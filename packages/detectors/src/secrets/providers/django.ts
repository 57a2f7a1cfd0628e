import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'django-secret-key',
    title: 'Django secret key',
    why: 'Signs sessions and password-reset links that the site believes.',
    remedy: 'set a new SECRET_KEY from the environment, then take it out of the code.',
    references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
    severity: 'high',
    prefix: 'django-insecure-',
    body: {
      pattern: '[0-9a-z!@#$%^&*(_=+)-]{50}',
      least: 8,
      sample: (seed) => sample('lower-digits', 50, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
