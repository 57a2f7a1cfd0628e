import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const references = ['https://create-react-app.dev/docs/adding-custom-environment-variables/'];
const checked = { date: '2026-11-23', source: "the provider's documentation" };

/** A password of a variable that says no more than what it is for. */
const checkPassword = (secret: string): SecretCheck =>
  /passw|secret|not-set/i.test(secret) ? 'ignore' : 'unknown';

/** Create React App writes every variable of this name into the page it builds: a password in one is published. */
const detectors: readonly SecretDetector[] = [
  {
    id: 'react-app-password',
    title: 'password built into a React page',
    why: 'Is read by everybody who opens the page.',
    remedy:
      'change the password where it is used and keep the new one on the server, then take the variable out.',
    references,
    severity: 'high',
    specificity: 'format',
    keywords: ['REACT_APP_'],
    pattern: String.raw`(?<!\w)REACT_APP_[0-9A-Z_]{0,60}PASS(?:WORD|WD)?=["']?([^\s"'#$<%{]{6,64})(?![^\s"'])`,
    group: 1,
    window: { before: 8, after: 192 },
    validate: checkPassword,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `REACT_APP_AUTH_PASSWORD=${sample('lower', 9)}\n`,
        () => `# REACT_APP_MAIL_PASS="${sample('base62', 12, 2)}"`,
      ],
      ignore: [
        () => 'REACT_APP_AUTH_PASSWORD=$PASSWORD',
        () => 'REACT_APP_AUTH_PASSWORD=password',
        () => 'process.env.REACT_APP_AUTH_PASSWORD || "none"',
      ],
    },
  },
  {
    id: 'react-app-username',
    title: 'user name built into a React page',
    why: 'Names the account whose password is often beside it.',
    remedy:
      'keep it on the server if the account is not meant for everybody, then take the variable out.',
    references,
    severity: 'info',
    specificity: 'format',
    keywords: ['REACT_APP_'],
    pattern: String.raw`(?<!\w)REACT_APP_[0-9A-Z_]{0,60}USER(?:NAME)?=["']?([^\s"'#$<%{]{4,64})(?![^\s"'])`,
    group: 1,
    window: { before: 8, after: 192 },
    leastEntropy: 1.8,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `REACT_APP_AUTH_USER=${sample('lower', 8)}\n`,
        () => `REACT_APP_AUTH_USERNAME="${sample('lower', 6, 3)}"`,
      ],
      ignore: [
        () => 'REACT_APP_AUTH_USER=$USER',
        () => 'process.env.REACT_APP_AUTH_USERNAME || "none"',
      ],
    },
  },
];

export default detectors;
