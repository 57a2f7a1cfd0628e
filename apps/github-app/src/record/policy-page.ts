/** The merged page as it is kept beside decisions: what applied, where each key came from. */
import type { JsonValue, KeyOrigin, Policy, PolicyException } from '@countersign/policy';

export interface KeptKey {
  readonly key: string;
  readonly value: JsonValue;
  readonly origin: KeyOrigin;
  readonly locked: boolean;
}

/** Plain JSON. */
export interface KeptPage {
  readonly owner: string | null;
  /** `YYYY-MM-DD`. */
  readonly nextReview: string | null;
  readonly mode: string;
  readonly preset: string;
  readonly sources: readonly string[];
  readonly keys: readonly KeptKey[];
  readonly exceptions: readonly (PolicyException & { readonly origin: string })[];
  readonly refused: readonly { readonly key: string; readonly why: string }[];
  readonly notEnforced: readonly string[];
}

/** Whoever may read one repository may not know the organisation's words, which are what must not leave. */
const COUNTED: ReadonlySet<string> = new Set([
  'off_limits.our_words',
  'off_limits.our_patterns',
  'fingerprint_key',
]);

export function keptPageOf(policy: Policy): KeptPage {
  const { owner, nextReview, mode, preset, sources, notEnforced } = policy;
  return {
    owner,
    nextReview,
    mode,
    preset,
    sources,
    notEnforced,
    keys: Object.entries(policy.keys)
      .filter(([key]) => key !== 'exceptions')
      .map(([key, { value, origin, locked }]) => ({
        key,
        value: COUNTED.has(key) ? counted(value) : value,
        origin,
        locked,
      })),
    exceptions: [...policy.exceptions.usable, ...policy.exceptions.refused].map(
      ({ rule, paths, fingerprint, why, approved_by, until, origin }) => ({
        rule,
        ...(paths === undefined ? {} : { paths }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
        why,
        approved_by,
        until,
        origin,
      }),
    ),
    refused: policy.refused.map(({ key, why }) => ({ key, why })),
  };
}

function counted(value: JsonValue): JsonValue {
  return Array.isArray(value) ? `${value.length} kept to the page` : 'kept to the page';
}
