import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'devcycle-server-key',
    title: 'DevCycle server SDK key',
    why: 'Reads every feature flag and targeting rule of the environment.',
    remedy: 'rotate it in the DevCycle environment (Keys), then take it out of the code.',
    references: ['https://docs.devcycle.com/essentials/keys/'],
    severity: 'high',
    prefix: 'dvc_server_',
    body: {
      pattern: '[0-9A-Za-z]{20,40}(?:_[0-9A-Za-z]{4,12})?',
      least: 20,
      sample: (seed) => sample('lower-digits', 24, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'devcycle-client-key',
    title: 'DevCycle client or mobile SDK key',
    why: 'Reads the flags meant for browsers and apps; made to be public.',
    remedy: 'rotate it in the DevCycle environment (Keys), then take it out of the code.',
    references: ['https://docs.devcycle.com/essentials/keys/'],
    severity: 'info',
    names: ['devcycle', 'dvc client', 'dvc mobile'],
    value: {
      pattern: 'dvc_(?:client|mobile)_[0-9A-Za-z]{20,40}(?:_[0-9A-Za-z]{4,12})?',
      least: 31,
      sample: (seed) => `dvc_client_${sample('lower-digits', 24, seed)}`,
    },
    publicPrefix: 11,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
