import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'home-assistant-token',
    title: 'Home Assistant long-lived access token',
    why: 'Controls the devices of the home and reads their states.',
    remedy:
      'delete it on your profile page in Home Assistant (Security), then take it out of the code.',
    references: ['https://developers.home-assistant.io/docs/auth_api/'],
    severity: 'high',
    names: [
      'home assistant api token',
      'home assistant token',
      'hass token',
      'hass api token',
      'home assistant access token',
      'homeassistant token',
      'homeassistant api',
    ],
    value: {
      pattern: '(?:eyJ[0-9A-Za-z_-]{20,200}[.]eyJ[0-9A-Za-z_-]{40,300}[.])?[0-9A-Za-z_-]{40,64}',
      least: 40,
      sample: (seed) => sample('base64url', 43, seed),
    },
    window: { before: 8, after: 700 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
