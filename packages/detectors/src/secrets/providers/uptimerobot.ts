import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'uptimerobot-api-key',
    title: 'UptimeRobot API key',
    why: 'Reads and, as a main key, changes and pauses the monitors of the account.',
    remedy:
      'revoke it at https://dashboard.uptimerobot.com/integrations and make a new one, then take it out of the code.',
    references: ['https://uptimerobot.com/api/'],
    severity: 'high',
    names: ['uptimerobot', 'uptime robot'],
    value: {
      pattern: '[mu]r?[0-9A-Za-z]{6,10}-[0-9A-Za-z]{24}',
      least: 32,
      sample: (seed) => `u${sample('digits', 7, seed)}-${sample('hex', 24, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
