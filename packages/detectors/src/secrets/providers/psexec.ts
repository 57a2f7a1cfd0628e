import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'psexec-password',
    title: 'Password on a PsExec command line',
    why: 'Runs programs on the machines where the account is an administrator.',
    remedy: 'change the password of the account, then take it out of the code.',
    references: ['https://learn.microsoft.com/en-us/sysinternals/downloads/psexec'],
    severity: 'critical',
    specificity: 'format',
    keywords: ['psexec'],
    keywordCase: 'any',
    // A variable of the shell stands for a password and is none.
    pattern: String.raw`psexec(?:64)?(?:[.]exe)?"? [^\r\n]{0,160}?-u {1,4}["']?[^\s"']{1,80}["']? {1,4}-p {1,4}["']?([^\s"'%$<>]{5,64})(?![^\s"'])`,
    flags: 'i',
    group: 1,
    window: { before: 4, after: 360 },
    leastEntropy: 2,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `psexec \\\\build01 -u ACME\\deploy -p ${sample('base62', 12)} cmd`,
        () => `PsExec64.exe -accepteula \\\\build01 -u deploy -p "${sample('base62', 12, 3)}" cmd`,
      ],
      ignore: [
        () => 'psexec \\\\build01 -u deploy -p %PASSWORD% cmd',
        () => 'psexec \\\\build01 -s cmd /c mkdir -p folder',
      ],
    },
  },
];

export default detectors;
