import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'clicksend-api-key',
    title: 'ClickSend API key',
    why: 'Sends messages at the cost of the account.',
    remedy:
      'regenerate it at https://dashboard.clicksend.com/account/subaccounts, then take it out of the code.',
    references: ['https://developers.clicksend.com/docs/'],
    severity: 'high',
    names: ['clicksend', 'click send'],
    value: {
      pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
