import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.nuget.org/account/apikeys and make a new one, then take it out of the code.';
const references = ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'nuget-api-key',
    title: 'NuGet API key',
    why: "Publishes packages in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['oy2'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('oy2[a-z0-9]{43}'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `oy2${sample('base32-lower', 43)}`,
        () => `TOKEN='oy2${sample('base32-lower', 43, 5)}'\n`,
      ],
      ignore: [() => `oy2${sample('lower-digits', 41)}`, () => `oy2${'x'.repeat(43)}`],
    },
  },
];

export default detectors;
