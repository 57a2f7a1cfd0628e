import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ncbi-api-key',
    title: 'NCBI (PubMed) API key',
    why: "Queries the service within its owner's limit.",
    remedy:
      'revoke it at https://account.ncbi.nlm.nih.gov/settings/ and make a new one, then take it out of the code.',
    references: ['https://www.ncbi.nlm.nih.gov/books/NBK25497/'],
    severity: 'low',
    names: ['ncbi', 'pubmed', 'entrez api', 'nih api', 'nlm api'],
    value: { alphabet: 'hex', length: 36 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
