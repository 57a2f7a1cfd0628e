import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'deactivate the API client in Identity and access of https://control.akamai.com, then take it out of the code.';
const references = ['https://techdocs.akamai.com/developer/docs/edgegrid'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'akamai-edgegrid-token',
    title: 'Akamai EdgeGrid token',
    why: 'Names the API client; with its secret it changes what the network delivers.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['akab-'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: String.raw`(?<![0-9A-Za-z])akab-[0-9A-Za-z]{16}[0-9A-Za-z-][0-9A-Za-z]{16}(?![0-9A-Za-z_-]|[.][a-z])`,
    publicPrefix: 5,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `client_token = akab-${sample('lower-digits', 16)}-${sample('lower-digits', 16, 3)}`,
        () =>
          `access_token: akab-${sample('lower-digits', 16, 5)}-${sample('lower-digits', 16, 7)}`,
      ],
      ignore: [
        () =>
          `host = akab-${sample('lower-digits', 16)}-${sample('lower-digits', 16, 3)}.luna.akamaiapis.net`,
        () =>
          `F: akab-${sample('lower-digits', 16)}-${sample('lower-digits', 16, 3)}.drain.akamaiapis.net`,
        () => `akab-${sample('lower-digits', 12)}`,
      ],
    },
  },
  namedKey({
    id: 'akamai-client-secret',
    title: 'Akamai EdgeGrid client secret',
    why: 'Changes what the network delivers, by the roles of the API client.',
    remedy,
    references,
    severity: 'critical',
    names: ['akamai', 'edgegrid'],
    value: {
      pattern: '[0-9A-Za-z+/]{43}=',
      least: 44,
      sample: (seed) => `${sample('base64', 43, seed)}=`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
