import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'piwik-pro-client-credential',
    title: 'Piwik PRO client id or secret',
    why: 'With its other half it reads the analytics of the account.',
    remedy: 'the API credentials of your Piwik PRO profile, then take it out of the code.',
    references: ['https://developers.piwik.pro/reference/authentication'],
    severity: 'high',
    names: ['piwik pro', 'piwikpro', 'piwik client'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z]{32,64}|[0-9A-Fa-f-]{36})`,
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
