import { decodeBase64, encodeBase64 } from '../base64.ts';
import { latin1 } from '../text-encoding.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const references = ['https://pypi.org/help/#apitoken', 'https://github.com/rescrv/libmacaroons'];

/**
 * A macaroon of version 2: `02 01`, the length of the location, and the host name of the index. One public sample of
 * eight does not decode, so what fails is not weighed down: the mark alone is 15 characters of that very head.
 */
function checkMacaroon(host: string): (secret: string) => SecretCheck {
  return (secret) => {
    const bytes = decodeBase64(secret.slice(5).replace(/[_-]+$/, ''));
    if (bytes === null || bytes.length < 64) return 'unknown';
    const holds =
      bytes[0] === 2 &&
      bytes[1] === 1 &&
      bytes[2] === host.length &&
      latin1(bytes.subarray(3, 3 + host.length)) === host &&
      bytes[3 + host.length] === 2;
    return holds ? 'pass-weak' : 'unknown';
  };
}

const macaroon = (host: string): string => {
  const head = `\u0002\u0001${String.fromCharCode(host.length)}${host}\u0002\u0024`;
  const bytes = Uint8Array.from(head + sample('base62', 110), (character) =>
    character.charCodeAt(0),
  );
  return `pypi-${encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'pypi-token',
    title: 'PyPI API token',
    why: "Publishes packages in its owner's name.",
    remedy: 'delete it at https://pypi.org/manage/account/token/, then take it out of the code.',
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['pypi-AgEIcHlwaS5vcmc'],
    anchor: 'prefix',
    pattern: bounded('pypi-AgEIcHlwaS5vcmc[0-9A-Za-z_-]{50,1000}', 'base64url'),
    window: { before: 8, after: 1024 },
    validate: checkMacaroon('pypi.org'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => macaroon('pypi.org'), () => `password = ${macaroon('pypi.org')}`],
      ignore: [
        () => `pypi-AgEIcHlwaS5vcmc${sample('base62', 20)}`,
        () => macaroon('test.pypi.org'),
        () => `pypi-AgEIcHlwaS5vcmc${'x'.repeat(80)}`,
      ],
    },
  },
  {
    id: 'pypi-test-token',
    title: 'TestPyPI API token',
    why: "Publishes packages to the test index in its owner's name.",
    remedy:
      'delete it at https://test.pypi.org/manage/account/token/, then take it out of the code.',
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['pypi-AgENdGVzdC5weXBpLm9yZw'],
    anchor: 'prefix',
    pattern: bounded('pypi-AgENdGVzdC5weXBpLm9yZw[0-9A-Za-z_-]{50,1000}', 'base64url'),
    window: { before: 8, after: 1024 },
    validate: checkMacaroon('test.pypi.org'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => macaroon('test.pypi.org')],
      ignore: [() => macaroon('pypi.org')],
    },
  },
];

export default detectors;
