import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'drone-ci-token',
    title: 'Drone CI access token',
    why: 'Starts builds and reads and changes the secrets of repositories.',
    remedy: 'the profile page of your Drone server, then take it out of the code.',
    references: ['https://docs.drone.io/cli/setup/'],
    severity: 'critical',
    names: ['drone ci', 'drone token', 'drone server token', 'drone rpc secret'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
