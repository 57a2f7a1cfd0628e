import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'finicity-app-token',
    title: 'Finicity app key or token',
    why: 'Reads bank accounts of the customers of the partner.',
    remedy:
      'delete it at https://developer.mastercard.com and make a new one, then take it out of the code.',
    references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
    severity: 'critical',
    names: ['finicity'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'finicity-partner-secret',
    title: 'Finicity partner secret',
    why: 'With the partner id it reads bank accounts of customers.',
    remedy:
      'delete it at https://developer.mastercard.com and make a new one, then take it out of the code.',
    references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
    severity: 'critical',
    names: ['finicity'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'finicity-partner-id',
    title: 'Finicity partner id',
    why: 'Names the partner; one part of the credentials.',
    remedy:
      'delete it at https://developer.mastercard.com and make a new one, then take it out of the code.',
    references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
    severity: 'low',
    names: ['finicity partner id'],
    value: { alphabet: 'digits', length: [10, 13] },
    leastEntropy: 2.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
