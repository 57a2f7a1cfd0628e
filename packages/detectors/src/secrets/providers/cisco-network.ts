import { sample } from '../sample.ts';
import type { SecretDetector, SecretValidator } from '../secret-detector.ts';

const remedy = 'change it on the device, then take it out of the code.';
const references = [
  'https://www.cisco.com/c/en/us/td/docs/ios/security/command/reference/sec_book/sec_e1.html',
];

/** A word that is no password: `enable secret rotation` is a sentence. */
const isPassword: SecretValidator = (secret) => (/[0-9]/.test(secret) ? 'unknown' : 'ignore');

const detectors: readonly SecretDetector[] = [
  {
    id: 'cisco-enable-password',
    title: 'Cisco enable password',
    why: 'Opens the privileged mode of the device.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['enable password', 'enable secret'],
    pattern: String.raw`(?<![\w!] )(?<![\w!] {2})\benable (?:password|secret) (?:level \d{1,2} )?(?:[0-9] )?([!-~]{6,128})(?![!-~])`,
    group: 1,
    leastEntropy: 2.8,
    window: { before: 8, after: 180 },
    validate: isPassword,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `enable secret 5 $1$${sample('base62', 4)}$${sample('base62', 22)}`,
        () => `hostname r1\nenable password ${sample('base62', 14)}\n`,
      ],
      ignore: [
        () => 'no enable password abcdef1',
        () => '! enable secret old',
        () => 'enable secret rotation',
      ],
    },
  },
  {
    id: 'cisco-snmp-community',
    title: 'SNMP community with write access',
    why: 'Reads and changes the configuration of the device.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['snmp-server community '],
    pattern: String.raw`snmp-server community ([!#-&*-;=?-Z^-z|~]{6,64}) RW(?![0-9A-Za-z])`,
    group: 1,
    leastEntropy: 2.5,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `snmp-server community ${sample('base62', 12)} RW`],
      ignore: [
        () => 'snmp-server community public RO',
        () => ['snmp-server community', '<string>', 'RW'].join(' '),
      ],
    },
  },
];

export default detectors;
