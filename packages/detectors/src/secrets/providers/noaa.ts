import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'noaa-token',
    title: 'NOAA climate data token',
    why: 'Queries the service within the limit of its owner.',
    remedy:
      'revoke it at https://www.ncdc.noaa.gov/cdo-web/token and make a new one, then take it out of the code.',
    references: ['https://www.ncdc.noaa.gov/cdo-web/webservices/v2'],
    severity: 'low',
    names: ['noaa token', 'noaa api', 'noaa key', 'noaa cdo', 'ncdc token'],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
