import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'less-annoying-crm-key',
    title: 'Less Annoying CRM API key',
    why: 'Reads and changes contacts and deals of the account.',
    remedy:
      'delete it at https://account.lessannoyingcrm.com/app/Settings/Api and make a new one, then take it out of the code.',
    references: ['https://www.lessannoyingcrm.com/help/topic/API'],
    severity: 'high',
    names: ['less annoying crm', 'lessannoyingcrm', 'lessannoying'],
    value: { alphabet: 'base62', length: [57, 90] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
