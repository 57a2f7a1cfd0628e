import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'palo-alto-api-key',
    title: 'Palo Alto Networks API key',
    why: 'Reads and changes the configuration of the firewall.',
    remedy:
      'change the password of the administrator on the firewall, then take it out of the code.',
    references: [
      'https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key',
    ],
    severity: 'critical',
    names: ['paloalto', 'palo alto', 'panos api', 'pan os api', 'panorama api'],
    value: {
      pattern: '[0-9A-Za-z+/]{40,200}={0,2}',
      least: 40,
      sample: (seed) => sample('base62', 100, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
