import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'todoist-api-token',
    title: 'Todoist API token',
    why: 'Reads and changes the tasks of its owner.',
    remedy:
      'revoke it at https://app.todoist.com/app/settings/integrations/developer and make a new one, then take it out of the code.',
    references: ['https://developer.todoist.com/rest/v2/#authorization'],
    severity: 'high',
    names: ['todoist'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
