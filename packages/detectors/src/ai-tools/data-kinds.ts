/** Kinds of data a path speaks of, in the words of `ai_tools.approved.may_see`. A hint from names, never from content. */

export type DataKind = 'code' | 'internal' | 'customer' | 'financials' | 'contract';

/** From what may be shown to many to what may be shown to few. */
export const DATA_KINDS: readonly DataKind[] = [
  'code',
  'internal',
  'customer',
  'financials',
  'contract',
];

/** Made up for tests, or there to be copied: nobody's data. */
const MADE_UP =
  /(?:^|[/_.-])(?:tests?|specs?|fixtures?|mocks?|samples?|examples?|demo|dummy|fake|seeds?|templates?)(?=[/_.-])/;

const TABLE = '(?:csv|tsv|xlsx?|ods|parquet|dump|bak)';
const PAPER = '(?:pdf|docx?|odt|pages)';
const named = (words: string, ending: string): RegExp =>
  new RegExp(`(?:^|[/_.-])(?:${words})(?:[_.-][^/]*)?\\.${ending}$`);

const KINDS: readonly { readonly kind: DataKind; readonly path: RegExp }[] = [
  {
    kind: 'customer',
    path: named(
      'customers?|clients?|patients?|users?|members?|subscribers?|employees?|staff|contacts?|leads?',
      TABLE,
    ),
  },
  {
    kind: 'financials',
    path: named(
      'forecasts?|budgets?|earnings|payroll|revenues?|pnl|balance-sheets?|cash-?flow',
      `(?:${TABLE}|${PAPER})`,
    ),
  },
  { kind: 'contract', path: named('contracts?|ndas?|agreements?|msa|dpa|sow', PAPER) },
  { kind: 'contract', path: new RegExp(`(?:^|/)(?:contracts|agreements)/.+\\.${PAPER}$`) },
  {
    kind: 'internal',
    path: /(?:^|\/)(?:internal|runbooks?|post-?mortems?|incidents?)\/.+\.(?:md|mdx|adoc|rst|txt|docx?|pdf)$/,
  },
  {
    kind: 'code',
    path: /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|swift|c|cc|cpp|h|hpp|cs|fs|vb|rb|php|pl|lua|dart|ex|exs|erl|hs|clj|r|jl|sh|ps1|sql|vue|svelte|m|mm|sol|zig|groovy)$/,
  },
];

/** The first kind whose names the path bears; null where its name says nothing. */
export function dataKindOf(path: string): DataKind | null {
  const lowered = path.toLowerCase();
  const found = KINDS.find((one) => one.path.test(lowered))?.kind ?? null;
  return found !== null && found !== 'code' && MADE_UP.test(lowered) ? null : found;
}
