import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'midtrans-server-key',
    title: 'Midtrans server key',
    why: 'Takes and refunds payments of the merchant.',
    remedy:
      'delete it at https://dashboard.midtrans.com/settings/config_info and make a new one, then take it out of the code.',
    references: ['https://docs.midtrans.com/docs/midtrans-account'],
    severity: 'critical',
    prefix: 'Mid-server-',
    body: { alphabet: 'base64url', length: [20, 28] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'midtrans-sandbox-server-key',
    title: 'Midtrans server key of the sandbox',
    why: 'Works only with test payments.',
    remedy:
      'delete it at https://dashboard.sandbox.midtrans.com/settings/config_info and make a new one, then take it out of the code.',
    references: ['https://docs.midtrans.com/docs/midtrans-account'],
    severity: 'low',
    prefix: 'SB-Mid-server-',
    body: { alphabet: 'base64url', length: [20, 28] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
