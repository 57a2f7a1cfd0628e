import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'phpmailer-password',
    title: 'SMTP password given to PHPMailer',
    why: 'Sends mail as the account, and often reads its mailbox.',
    remedy: 'change the password of the mail account, then take it out of the code.',
    references: ['https://github.com/PHPMailer/PHPMailer/wiki/Tutorial'],
    severity: 'high',
    specificity: 'format',
    keywords: ['->Password'],
    pattern: String.raw`->Password[ \t]{0,20}=[ \t]{0,8}["']([^\s"'$<>]{6,64})["'];`,
    group: 1,
    window: { before: 4, after: 120 },
    leastEntropy: 2.4,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `$mail->Password = '${sample('base62', 12)}';`,
        () => `$mailer->Password   = "${sample('base62', 16, 3)}"; // SMTP password`,
      ],
      ignore: [() => '$mail->Password = $config["password"];', () => "$mail->Password = '';"],
    },
  },
];

export default detectors;
