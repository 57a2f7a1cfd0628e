import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'disable the certificate at https://console.agora.io, then take it out of the code.';
const references = ['https://docs.agora.io/en/video-calling/get-started/manage-agora-account'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'agora-app-certificate',
    title: 'Agora app certificate',
    why: 'Makes tokens that join any channel of the app.',
    remedy,
    references,
    severity: 'high',
    names: [
      'agora app certificate',
      'agora certificate',
      'agora primary certificate',
      'agora secret',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'agora-app-id',
    title: 'Agora app id',
    why: 'Names the app; joins its channels where the certificate is off.',
    remedy,
    references,
    severity: 'medium',
    names: ['agora app id', 'agora id'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
