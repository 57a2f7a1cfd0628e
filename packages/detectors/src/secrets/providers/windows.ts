import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const checked = { date: '2026-11-23', source: "the provider's documentation" };
/** A value as it is written on a command line: not a variable, not a placeholder in angle brackets, not a question. */
const VALUE = String.raw`["']?([^\s"'<>%$*?/{][^\s"'<>%{]{5,63})`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'windows-command-password',
    title: 'password in a Windows command',
    why: 'Signs in to the machine or the share as the user named beside it.',
    remedy: 'change the password of the account, then take it out of the script.',
    references: [
      'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/cmdkey',
    ],
    severity: 'high',
    specificity: 'context',
    keywords: ['schtasks', 'cmdkey', 'psexec'],
    keywordCase: 'any',
    pattern: String.raw`(?:schtasks|cmdkey|psexec(?:64)?)(?:[.]exe)?[ \t][^\r\n]{0,200}?[ \t](?:/rp[ \t]{1,4}|/pass:|-p[ \t]{1,4})${VALUE}`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 320 },
    leastEntropy: 2.6,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `schtasks /create /tn backup /tr b.exe /ru admin /rp ${sample('base62', 12)}`,
        () => `cmdkey /add:server /user:admin /pass:${sample('base62', 12, 2)}`,
        () => String.raw`psexec \\host -u admin -p ${sample('base62', 12, 3)} cmd`,
      ],
      ignore: [
        () => 'schtasks /create /tn backup /ru admin /rp %PASSWORD%',
        () => 'cmdkey /add:server /user:admin /pass:<password>',
      ],
    },
  },
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
