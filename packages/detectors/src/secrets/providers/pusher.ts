import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pusher-app-key',
    title: 'Pusher app key',
    why: 'Subscribes to public channels; stands in pages and apps.',
    remedy:
      'delete it at https://dashboard.pusher.com and make a new one, then take it out of the code.',
    references: ['https://pusher.com/docs/channels/library_auth_reference/auth-signatures/'],
    severity: 'info',
    names: ['pusher app key', 'pusher key', 'pusher app', 'pusher'],
    value: { alphabet: 'hex', length: 20 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
