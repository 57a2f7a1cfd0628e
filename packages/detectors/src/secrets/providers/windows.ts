import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const checked = { date: '2026-11-23', source: "the provider's documentation" };
const detectors: readonly SecretDetector[] = [
  {
    id: 'windows-unattend-password',
    title: 'password in a Windows answer file',
    why: 'Is the password of the administrator of every machine set up with the file.',
    remedy:
      'change the password on every machine that was set up with the file, then take it out of the file.',
    references: [
      'https://learn.microsoft.com/en-us/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword',
    ],
    severity: 'critical',
    specificity: 'format',
    keywords: ['<administratorpassword>', '<autologon>', '<password>'],
    keywordCase: 'any',
    pattern: String.raw`<(?:AdministratorPassword|AutoLogon|Password)>\s{0,80}(?:<Password>\s{0,80})?<Value>([^<\s*]{6,256})</Value>`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 512 },
    leastEntropy: 2.6,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () =>
          `<AdministratorPassword><Value>${sample('base62', 16)}</Value></AdministratorPassword>`,
        () => `<AutoLogon>\n  <Password>\n    <Value>${sample('base62', 24, 2)}</Value>`,
      ],
      ignore: [
        () => '<AdministratorPassword><Value>*SENSITIVE*DATA*DELETED*</Value>',
        () => '<Password><Value>${PASSWORD}</Value></Password>',
      ],
    },
  },
];

export default detectors;
