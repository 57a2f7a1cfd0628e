import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'write a new one with bin/rails credentials:edit after the old one is removed, and change everything the credentials held, then take it out of the code.';
const references = ['https://guides.rubyonrails.org/security.html#custom-credentials'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rails-master-key',
    title: 'Ruby on Rails master key',
    why: 'Decrypts the credentials file, and with it everything the application may reach.',
    remedy,
    references,
    severity: 'critical',
    names: ['rails master key'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'rails-secret-key-base',
    title: 'Ruby on Rails secret key base',
    why: 'Forges sessions and signed cookies, which on older versions runs code on the server.',
    remedy:
      'make a new one with bin/rails secret, which ends every session, then take it out of the code.',
    references: ['https://guides.rubyonrails.org/security.html#session-storage'],
    severity: 'critical',
    names: ['secret key base'],
    value: { pattern: '[0-9a-f]{64,128}', least: 64, sample: (seed) => sample('hex', 128, seed) },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
