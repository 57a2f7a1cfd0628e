import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'virustotal-api-key',
    title: 'VirusTotal API key',
    why: 'Uses up the quota of its owner and, if it is paid, downloads files others sent.',
    remedy:
      'revoke it at https://www.virustotal.com/gui/my-apikey and make a new one, then take it out of the code.',
    references: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
    severity: 'high',
    names: ['virustotal', 'virus total', 'vt api key', 'vt apikey'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
