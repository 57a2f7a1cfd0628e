import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'prestashop-web-service-key',
    title: 'PrestaShop web service key',
    why: 'Reads and changes the orders and customers of the shop.',
    remedy: 'the web service page of your PrestaShop back office, then take it out of the code.',
    references: ['https://devdocs.prestashop-project.org/8/webservice/'],
    severity: 'critical',
    names: ['prestashop', 'presta shop'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
