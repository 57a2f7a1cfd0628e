import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'openrouteservice-api-key',
    title: 'openrouteservice API key',
    why: "Plans routes within the owner's limit.",
    remedy:
      'revoke it at https://openrouteservice.org/dev/#/home and make a new one, then take it out of the code.',
    references: ['https://openrouteservice.org/dev/#/api-docs'],
    severity: 'low',
    prefix: '5b3ce3597851110001cf6248',
    body: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
