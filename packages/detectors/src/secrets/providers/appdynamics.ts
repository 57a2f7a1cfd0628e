import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'appdynamics-api-key',
    title: 'AppDynamics API key',
    why: 'Reads and changes how applications are watched.',
    remedy: 'revoke it in the administration of the controller, then take it out of the code.',
    references: ['https://docs.appdynamics.com/'],
    severity: 'high',
    names: ['appdynamics', 'app dynamics', 'x appd api', 'appd api'],
    value: {
      pattern:
        '(?:[0-9a-f]{32,64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-z]{12})',
      least: 12,
      sample: (seed) => sample('hex', 32, seed),
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
