import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lorawan-key',
    title: 'LoRaWAN device or network key',
    why: 'Joins the network as the device or reads its traffic.',
    remedy: 'make new keys for the device on your network server, then take it out of the code.',
    references: ['https://lora-alliance.org/resource_hub/lorawan-specification-v1-0-3/'],
    severity: 'high',
    names: [
      'lorawan app key',
      'lorawan appkey',
      'lorawan nwkskey',
      'lorawan appskey',
      'lorawan nwk',
      'lora appkey',
      'lorawan apps key',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'lorawan-device-id',
    title: 'LoRaWAN device or join identifier',
    why: 'Names the device; opens nothing without its key.',
    remedy: 'nothing has to be revoked: the identifier alone opens nothing.',
    references: ['https://lora-alliance.org/resource_hub/lorawan-specification-v1-0-3/'],
    severity: 'info',
    names: [
      'lorawan dev eui',
      'lorawan deveui',
      'lorawan dev',
      'lorawan join',
      'lorawan app eui',
      'lorawan appeui',
    ],
    value: { alphabet: 'hex', length: 16 },
    leastEntropy: 2.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
