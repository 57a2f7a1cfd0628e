import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'uk-gov-notify-api-key',
    title: 'GOV.UK Notify API key',
    why: 'Sends messages in the name of the service and reads whom it wrote to.',
    remedy:
      'revoke it at https://www.notifications.service.gov.uk and make a new one, then take it out of the code.',
    references: ['https://docs.notifications.service.gov.uk/rest-api.html'],
    severity: 'critical',
    names: ['notify api', 'govuk notify', 'gov uk notify', 'notify key'],
    value: {
      pattern:
        '[0-9A-Za-z_-]{1,60}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
      least: 75,
      sample: (seed) => `team-${sampleUuid(seed)}-${sampleUuid(seed + 1)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
