import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nexus-api-key',
    title: 'Nexus API key',
    why: 'Reads and publishes, or on Nexus Mods downloads, as its owner.',
    remedy: 'the profile page of your user, then take it out of the code.',
    references: ['https://help.sonatype.com/en/user-tokens.html'],
    severity: 'high',
    names: ['nexus api', 'nexus key', 'nexus token', 'nexus nuget', 'nexus mods'],
    value: {
      pattern: '[0-9A-Za-z=_/+-]{40,120}',
      least: 40,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
