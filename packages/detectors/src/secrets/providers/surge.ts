import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'surge-deploy-token',
    title: 'Surge deploy token',
    why: 'Publishes and takes down the sites of its owner.',
    remedy: 'run surge token after signing out with surge logout, then take it out of the code.',
    references: ['https://surge.sh/help/integrating-with-travis-ci'],
    severity: 'high',
    names: ['surge token', 'surge deploy'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
