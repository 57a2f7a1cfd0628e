/** Keys that a page sets and that nothing in this version acts on. Said on every verdict, so that nobody relies on them. */
import type { PolicyPage } from '../page/schema.ts';

export function notEnforcedKeys(pages: readonly PolicyPage[]): readonly string[] {
  return NOT_ENFORCED.filter(({ isSet }) => pages.some(isSet)).map(({ key }) => key);
}

interface UnusedKey {
  readonly key: string;
  readonly isSet: (page: PolicyPage) => boolean;
}

const offLimits = (name: 'personal' | 'financials' | 'contract'): UnusedKey => ({
  key: `off_limits.${name}`,
  // `allow` asks for nothing.
  isSet: ({ off_limits }) => (off_limits?.[name] ?? 'allow') !== 'allow',
});

const words = (name: 'countries' | 'our_words'): UnusedKey => ({
  key: `off_limits.${name}`,
  isSet: ({ off_limits }) => (off_limits?.[name]?.length ?? 0) > 0,
});

const NOT_ENFORCED: readonly UnusedKey[] = [
  offLimits('personal'),
  offLimits('financials'),
  offLimits('contract'),
  words('countries'),
  words('our_words'),
];
