import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'less-annoying-crm-api-key',
    title: 'Less Annoying CRM API key',
    why: 'Reads and changes contacts.',
    remedy:
      'revoke it at https://account.lessannoyingcrm.com/app/Settings/Api and make a new one, then take it out of the code.',
    references: ['https://www.lessannoyingcrm.com/help/topic/API_Setup'],
    severity: 'high',
    names: ['less annoying crm', 'lessannoyingcrm', 'less annoying'],
    value: { alphabet: 'base62', length: 57 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
