import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ethplorer-api-key',
    title: 'Ethplorer API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://ethplorer.io/wallet/#screen=api and make a new one, then take it out of the code.',
    references: ['https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API'],
    severity: 'low',
    names: ['ethplorer'],
    value: { alphabet: 'base64url', length: 22 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
