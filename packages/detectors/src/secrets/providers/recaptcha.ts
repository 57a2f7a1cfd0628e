import { namedKey } from '../builders.ts';
import type { ValueShape } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const references = ['https://developers.google.com/recaptcha/docs/verify'];
const checked = { date: '2026-11-23', source: "the provider's documentation" };
const value: ValueShape = {
  pattern: '6L[0-9A-Za-z][0-9A-Za-z_-]{37}',
  least: 40,
  sample: (seed) => `6L${sample('base62', 1, seed)}${sample('base62', 37, seed)}`,
};

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'recaptcha-secret-key',
    title: 'reCAPTCHA secret key',
    why: "Answers the site's own checks: whoever has it learns what passes.",
    remedy:
      'make a new pair of keys at https://www.google.com/recaptcha/admin and delete this one, then take it out of the code.',
    references,
    severity: 'medium',
    names: [
      'recaptcha secret',
      'recaptcha private',
      'recaptcha v2 secret',
      'recaptcha v3 secret',
      'recaptcha apikey',
      'recaptcha api key',
      'captcha secret',
    ],
    value,
    checked,
  }),
];

export default detectors;
