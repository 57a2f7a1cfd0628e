import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'ionic-token',
    title: 'Ionic personal access token',
    why: 'Builds and deploys the apps of its owner.',
    remedy:
      'delete it at https://dashboard.ionicframework.com/personal/settings and make a new one, then take it out of the code.',
    references: ['https://ionic.io/docs/appflow/personal-access-tokens'],
    severity: 'high',
    prefix: 'ion_',
    body: { alphabet: 'base62', length: 42 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
