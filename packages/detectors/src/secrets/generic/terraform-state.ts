import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { isPlaceholderPassword } from '../url-credentials.ts';

const check = (secret: string): SecretCheck =>
  isPlaceholderPassword(secret) ? 'ignore' : 'pass-weak';

const shared = {
  remedy:
    'change the value, keep the state in a backend that encrypts it, and take the file out of the repository.',
  references: ['https://developer.hashicorp.com/terraform/language/manage-sensitive-data'],
  severity: 'high',
  specificity: 'format',
  validate: check,
  publicPrefix: 0,
  checked: { date: '2026-11-23', source: 'documentation of Terraform' },
} as const;

/** States hold in plain text what the configuration calls sensitive; other passwords in them are found by their names. */
const detectors: readonly SecretDetector[] = [
  {
    ...shared,
    id: 'terraform-state-password',
    title: 'generated password in a Terraform state',
    why: 'Is the password that was given to whatever the configuration made.',
    keywords: ['"random_password"'],
    pattern: String.raw`"type"\s{0,4}:\s{0,4}"random_password"[^\0]{0,1200}?"result"\s{0,4}:\s{0,4}"((?:[^"\\\n]|\\.){4,250})"`,
    group: 1,
    window: { before: 40, after: 1800 },
    examples: {
      match: [
        () =>
          `{ "type": "random_password", "instances": [{ "attributes": { "result": "${sample('base62', 16)}" } }] }`,
      ],
      ignore: [
        () =>
          '{ "type": "random_password", "instances": [{ "attributes": { "result": "changeme" } }] }',
        () =>
          `{ "type": "random_pet", "instances": [{ "attributes": { "result": "${sample('base62', 16)}" } }] }`,
      ],
    },
  },
  {
    ...shared,
    id: 'terraform-state-output',
    title: 'sensitive output in a Terraform state',
    why: 'The configuration itself says that nobody is to see it.',
    keywords: ['"sensitive": true', '"sensitive":true'],
    pattern: String.raw`"value"\s{0,4}:\s{0,4}"((?:[^"\\\n]|\\.){4,1000})"\s{0,8},\s{0,8}"type"\s{0,4}:\s{0,4}"string"\s{0,8},\s{0,8}"sensitive"\s{0,4}:\s{0,4}true`,
    group: 1,
    window: { before: 1200, after: 20 },
    examples: {
      match: [
        () =>
          `"db_password": { "value": "${sample('base62', 12)}", "type": "string", "sensitive": true }`,
      ],
      ignore: [
        () =>
          `"db_host": { "value": "${sample('base62', 12)}", "type": "string", "sensitive": false }`,
        () => '"db_password": { "value": "changeme", "type": "string", "sensitive": true }',
      ],
    },
  },
];

export default detectors;
