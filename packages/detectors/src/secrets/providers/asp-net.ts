import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'asp-net-machine-key',
    title: 'ASP.NET machine key',
    why: 'Forges view state and sign-in cookies; forged view state runs code on the server.',
    remedy:
      'make new keys (or let ASP.NET make them: AutoGenerate) on every server of the farm, then take them out of the file.',
    references: [
      'https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.machinekeysection',
    ],
    severity: 'critical',
    specificity: 'context',
    keywords: ['validationkey', 'decryptionkey'],
    keywordCase: 'any',
    pattern: String.raw`(?:validationKey|decryptionKey)["']?[ \t]{0,4}[=:][ \t]{0,4}["']([0-9A-F]{128}|[0-9A-F]{64}|[0-9A-F]{48}|[0-9A-F]{40})["',]`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 192 },
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `<machineKey validationKey="${sample('HEX', 128)}" validation="SHA1" />`,
        () => `<machineKey decryptionKey="${sample('HEX', 64, 2)}" decryption="AES" />`,
      ],
      ignore: [
        () => '<machineKey validationKey="AutoGenerate,IsolateApps" />',
        () => `<machineKey validationKey="${'0'.repeat(128)}" />`,
      ],
    },
  },
];

export default detectors;
