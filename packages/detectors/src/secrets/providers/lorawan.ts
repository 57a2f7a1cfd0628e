import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'give the device a new key at its network server, then take it out of the code.';
const references = ['https://www.thethingsnetwork.org/docs/lorawan/security/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lorawan-key',
    title: 'LoRaWAN application or network key',
    why: 'Reads and forges what the device sends.',
    remedy,
    references,
    severity: 'high',
    names: [
      'lorawan app key',
      'lorawan appkey',
      'lorawan nwk key',
      'lorawan nwkkey',
      'lorawan key',
      'lorawan appskey',
      'lorawan nwkskey',
      'lorawan app s key',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'lorawan-device-eui',
    title: 'LoRaWAN device identifier',
    why: 'Names the device; the application key opens it.',
    remedy,
    references,
    severity: 'info',
    names: [
      'lorawan dev eui',
      'lorawan deveui',
      'lorawan app eui',
      'lorawan appeui',
      'lorawan join eui',
    ],
    value: { alphabet: 'hex', length: 16 },
    leastEntropy: 2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
