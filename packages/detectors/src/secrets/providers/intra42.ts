import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'intra42-client-secret',
    title: '42 Intra client secret',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://profile.intra.42.fr/oauth/applications and make a new one, then take it out of the code.',
    references: ['https://api.intra.42.fr/apidoc/guides/web_application_flow'],
    severity: 'medium',
    prefix: 's-s4t2ud-',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'intra42-client-secret-af',
    title: '42 Intra client secret (newer form)',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://profile.intra.42.fr/oauth/applications and make a new one, then take it out of the code.',
    references: ['https://api.intra.42.fr/apidoc/guides/web_application_flow'],
    severity: 'medium',
    prefix: 's-s4t2af-',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'intra42-client-id',
    title: '42 Intra client id',
    why: 'Names the application; public by design.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: ['https://api.intra.42.fr/apidoc/guides/web_application_flow'],
    severity: 'info',
    prefix: 'u-s4t2ud-',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'intra42-client-id-af',
    title: '42 Intra client id (newer form)',
    why: 'Names the application; public by design.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: ['https://api.intra.42.fr/apidoc/guides/web_application_flow'],
    severity: 'info',
    prefix: 'u-s4t2af-',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
