import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'booking-com-credential',
    title: 'Booking.com API credential',
    why: 'Reads and changes reservations.',
    remedy: 'reset it in the extranet of Booking.com, then take it out of the code.',
    references: ['https://developers.booking.com/'],
    severity: 'high',
    names: ['booking com', 'bookingcom'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
