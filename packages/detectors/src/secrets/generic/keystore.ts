/** Files that hold private keys behind one password: as they are, and as base64 in scripts and settings. */
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const why =
  'Holds private keys behind one password, which is often short, a default, or in the same repository.';
const remedy =
  'replace the keys inside and revoke their certificates, then take the file out of the repository.';

/** A DER length of two or three bytes, or an indefinite one (ITU-T X.690 §8.1.3). */
const LENGTH = String.raw`(?:\x82[\x00-\xff]{2}|\x83[\x00-\xff]{3}|\x80)`;
/** The object identifier 1.2.840.113549.1.7.1, "data", with its tag and length. */
const DATA = String.raw`\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01`;
const B64 = '[0-9A-Za-z+/]';
/** As much as tells one file from another: what follows the common beginning. */
const REST = String.raw`[\x00-\xff]{64}`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'java-keystore',
    title: 'Java keystore with a private key',
    why,
    remedy,
    references: [
      'https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/security/provider/JavaKeyStore.java',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: ['X.509', '/u3+7QAAAA', 'zs7OzgAAAA'],
    // Magic number, version, number of entries; the first entry is a private key (tag 1), not a certificate (tag 2).
    pattern: String.raw`(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce)\x00\x00\x00[\x01\x02]\x00\x00[\x00-\xff]{2}\x00\x00\x00\x01${REST}|(?:/u3\+7Q|zs7Ozg)AAAA[EI]AAA${B64}{2}AAAAAQ${B64}{80}`,
    window: { before: 8192, after: 256 },
    validate: () => 'pass-weak',
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'sources of OpenJDK and a file made with keytool' },
    examples: {
      match: [() => `KEYSTORE=/u3+7QAAAAIAAAABAAAAAQ${sample('base64', 120)}`],
      ignore: [
        () => `TRUSTSTORE=/u3+7QAAAAIAAAABAAAAAg${sample('base64', 120)}`,
        () => 'the certificate is in X.509',
      ],
    },
  },
  {
    id: 'pkcs12-keystore',
    title: 'PKCS #12 keystore',
    why,
    remedy,
    references: ['https://www.rfc-editor.org/rfc/rfc7292'],
    severity: 'high',
    specificity: 'format',
    keywords: ['\x06\x09*\x86H\x86\xf7\r\x01\x07\x01', 'CSqGSIb3DQEHAa'],
    // PFX ::= SEQUENCE { version INTEGER (3), authSafe ContentInfo { contentType data … } … }
    pattern: String.raw`0${LENGTH}\x02\x01\x030${LENGTH}${DATA}${REST}|MII${B64}{3}IBAzCC${B64}{3}GCSqGSIb3DQEHAa${B64}{80}`,
    window: { before: 24, after: 256 },
    validate: () => 'pass-weak',
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'RFC 7292 and a file made with openssl' },
    examples: {
      match: [
        () =>
          `P12_BASE64=MII${sample('base64', 3)}IBAzCC${sample('base64', 3)}GCSqGSIb3DQEHAaCC${sample('base64', 120)}`,
      ],
      ignore: [
        () => `signature=MII${sample('base64', 5)}YJKoZIhvcNAQcCoII${sample('base64', 90)}`,
        () => 'application/x-pkcs12',
      ],
    },
  },
];

export default detectors;
