/** Lengths of time in a page: `30 days`, `7 years`. */
import type { KeyOrigin } from '../evaluate/policy.ts';
import { beneath, record, type Layers, type Ledger, type ReadKey } from './layers.ts';

const DAYS_IN: Readonly<Record<string, number>> = { days: 1, months: 30.4375, years: 365.25 };

/** Of a length such as `7 years`. */
export function lengthInDays(length: string): number {
  const [count = '0', unit = 'days'] = length.split(' ');
  return Number.parseInt(count, 10) * (DAYS_IN[unit] ?? 1);
}

/** The shorter or the longer of the two pages, locked or not; the other is refused. */
export function mergeLength(
  layers: Layers,
  ledger: Ledger,
  key: string,
  wins: 'shorter' | 'longer',
  read: ReadKey<string>,
): string | undefined {
  const under = beneath(layers, key, read);
  const wanted = layers.repository === null ? undefined : read(layers.repository);
  let { value } = under;
  let origin: KeyOrigin = under.origin;
  if (wanted !== undefined) {
    // Without an organisation there is nobody whose limit the repository's own page would go beyond.
    const limit = layers.organisation === null ? undefined : value;
    const beyond =
      limit !== undefined &&
      (wins === 'shorter'
        ? lengthInDays(wanted) > lengthInDays(limit)
        : lengthInDays(wanted) < lengthInDays(limit));
    if (beyond) {
      const why = `${wins === 'shorter' ? 'at most' : 'at least'} ${limit}`;
      ledger.refused.push({ key, why });
    } else {
      value = wanted;
      origin = 'repository';
    }
  }
  if (value !== undefined) record(ledger, layers, key, value, origin);
  return value;
}
