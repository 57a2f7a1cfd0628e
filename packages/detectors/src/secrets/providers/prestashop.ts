import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'prestashop-webservice-key',
    title: 'PrestaShop webservice key',
    why: 'Reads customers and orders of the shop and changes its catalogue.',
    remedy:
      'your shop: Advanced Parameters, Webservice, delete the key, then take it out of the code.',
    references: ['https://devdocs.prestashop-project.org/8/webservice/tutorials/creating-access/'],
    severity: 'critical',
    names: ['prestashop'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
