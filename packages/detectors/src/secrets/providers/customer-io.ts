import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it at https://fly.customer.io/settings/api_credentials, then take it out of the code.';
const references = ['https://customer.io/docs/accounts-and-workspaces/managing-credentials/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'customer-io-api-key',
    title: 'Customer.io key',
    why: 'Reads and changes people and sends messages.',
    remedy,
    references,
    severity: 'high',
    names: [
      'customer io',
      'customer.io',
      'customerio',
      'cio tracking',
      'cio api',
      'tracking api key',
    ],
    value: { alphabet: 'hex', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'customer-io-app-key',
    title: 'Customer.io app API key',
    why: 'Reads and changes people and sends messages.',
    remedy,
    references,
    severity: 'high',
    names: ['customer io', 'customer.io', 'customerio', 'cio app'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
