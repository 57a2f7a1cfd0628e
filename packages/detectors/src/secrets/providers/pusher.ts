import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.pusher.com and make a new one, then take it out of the code.';
const references = ['https://pusher.com/docs/channels/library_auth_reference/rest-api/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pusher-app-secret',
    title: 'Pusher app secret',
    why: 'Publishes to every channel and signs in any user.',
    remedy,
    references,
    severity: 'high',
    names: ['pusher secret', 'pusher app secret', 'pusher channels secret', 'pusher api secret'],
    value: { alphabet: 'hex', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'pusher-key',
    title: 'Pusher app key',
    why: 'Names the app; it is made to stand in pages.',
    remedy,
    references,
    severity: 'info',
    names: ['pusher'],
    value: { alphabet: 'hex', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
