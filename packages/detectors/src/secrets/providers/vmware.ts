import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'vmware-connect-password',
    title: 'password in a PowerCLI connection',
    why: 'Administers the virtual machines of the server as the user named beside it.',
    remedy:
      'change the password of the account and keep the new one with New-VICredentialStoreItem, then take it out of the script.',
    references: [
      'https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver',
    ],
    severity: 'critical',
    specificity: 'context',
    keywords: ['connect-viserver', 'connect-ciserver', 'connect-hvserver', 'connect-nsxtserver'],
    keywordCase: 'any',
    pattern: String.raw`Connect-(?:VI|CI|HV|NsxT)Server\b[^\r\n]{0,240}?[ \t]-Pass(?:word)?[ \t:]{1,4}["']?([^\s"'$<>(){}]{6,64})`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 384 },
    leastEntropy: 2.6,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [() => `Connect-VIServer -Server vc1 -User admin -Password '${sample('base62', 14)}'`],
      ignore: [
        () => 'Connect-VIServer -Server $server -User $user -Password $password',
        () => 'Connect-VIServer -Server vc1 -Credential (Get-Credential)',
      ],
    },
  },
];

export default detectors;
