import { expect, test } from '@jest/globals';
import { secretDetectors } from './catalogue.ts';
import { createSecretScanner } from './engine.ts';
import { createIncrementalScanner } from './incremental.ts';
import { ownDetector } from './own-pattern.ts';
import { secretSamples } from './samples.ts';

const ownDetectors = [
  ownDetector({
    name: 'Acme customer number',
    keywords: ['ACME-'],
    pattern: 'ACME-[0-9]{8}',
    match: 'ACME-00000001',
    ignore: 'ACME-1',
  }),
  // Longer than any keyword of the catalogue, and one that the catalogue has as well.
  ownDetector({
    name: 'Acme hosted runner',
    keywords: ['acme_hosted_runner_registration_of_the_internal_build_farm', 'ghp_'],
    pattern: 'ghp_acme[0-9]{6}|acme_hosted_runner_registration_of_the_internal_build_farm=[0-9]{6}',
    match: 'ghp_acme123456',
    ignore: 'ghp_acme',
  }),
];
const own = [
  'ACME-31415926',
  ['ghp', '_acme271828'].join(''),
  'acme_hosted_runner_registration_of_the_internal_build_farm=161803',
];
const bytes = new Uint8Array(
  Buffer.from(
    secretSamples()
      .map(({ text }, index) => `${text}\n${own[index % own.length] ?? ''}\n`)
      .join('\n'),
  ),
);
const fingerprintKey = 'k';

test('own formats beside the catalogue are found as in one list with it', () => {
  const besides = createSecretScanner({ fingerprintKey, ownDetectors });
  const one = createSecretScanner({
    fingerprintKey,
    detectors: [...secretDetectors, ...ownDetectors],
  });
  const findings = besides.scan(bytes, '');
  expect(findings).toEqual(one.scan(bytes, ''));
  const found = new Set(findings.map(({ id }) => id));
  expect(ownDetectors.filter(({ id }) => !found.has(id))).toEqual([]);
  const incremental = createIncrementalScanner({ fingerprintKey, ownDetectors });
  expect(incremental.whole(bytes).findings).toEqual(findings);
});
