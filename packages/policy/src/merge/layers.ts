/** The pages on top of each other, and the ledger of what was decided key by key. */
import type { JsonValue, KeyOrigin, PolicyKey, RefusedKey } from '../evaluate/policy.ts';
import { isLocked } from '../evaluate/level.ts';
import type { PolicyPage } from '../page/schema.ts';
import type { PresetPage } from './presets.ts';

export interface Layers {
  readonly preset: PresetPage;
  /** True when the organisation extends the preset: then its values are the floor of what is locked. */
  readonly presetIsFloor: boolean;
  readonly organisation: PolicyPage | null;
  readonly repository: PolicyPage | null;
  readonly lock: readonly string[];
}

export type ReadKey<Value> = (page: PresetPage) => Value | undefined;

export interface Ledger {
  readonly keys: Record<string, PolicyKey>;
  readonly refused: RefusedKey[];
}

/** A key's value beneath the repository's page. */
export interface Beneath<Value> {
  readonly value: Value | undefined;
  readonly origin: 'preset' | 'organisation';
  /** What a repository may not go below; undefined where there is no lock or nothing was set. */
  readonly floor: Value | undefined;
}

export function beneath<Value>(layers: Layers, key: string, read: ReadKey<Value>): Beneath<Value> {
  const own = layers.organisation === null ? undefined : read(layers.organisation);
  const preset = read(layers.preset);
  const floor = own ?? (layers.presetIsFloor ? preset : undefined);
  return {
    value: own ?? preset,
    origin: own === undefined ? 'preset' : 'organisation',
    floor: isLocked(layers.lock, key) ? floor : undefined,
  };
}

export function record(
  ledger: Ledger,
  layers: Layers,
  key: string,
  value: JsonValue,
  origin: KeyOrigin,
): void {
  ledger.keys[key] = { value, origin, locked: isLocked(layers.lock, key) };
}

export const listWords = (values: readonly string[]): string => `[${values.join(', ')}]`;

/** One value; `order` from loosest to strictest, or null where values have no order. */
export function mergeOne<Value extends string>(
  layers: Layers,
  ledger: Ledger,
  key: string,
  order: readonly Value[] | null,
  read: ReadKey<Value>,
): Value | undefined {
  const under = beneath(layers, key, read);
  const wanted = layers.repository === null ? undefined : read(layers.repository);
  const { floor } = under;
  let value = under.value;
  let origin: KeyOrigin = under.origin;
  if (wanted !== undefined) {
    if (floor !== undefined && isLooser(wanted, floor, order)) {
      ledger.refused.push({ key, why: `locked at ${JSON.stringify(floor)}` });
    } else {
      value = wanted;
      origin = 'repository';
    }
  }
  if (value !== undefined) record(ledger, layers, key, value, origin);
  return value;
}

/** For keys that every preset sets. */
export function mergeRequired<Value extends string>(
  ...args: Parameters<typeof mergeOne<Value>>
): Value {
  const value = mergeOne(...args);
  if (value === undefined) throw new Error(`no preset sets ${args[2]}`);
  return value;
}

function isLooser<Value>(wanted: Value, floor: Value, order: readonly Value[] | null): boolean {
  if (order === null) return wanted !== floor;
  return order.indexOf(wanted) < order.indexOf(floor);
}

export type ListRule = 'add' | 'replace-or-narrow' | 'add-or-keep';

/**
 * A list of words.
 * - `add`: every list, the preset's too, always.
 * - `replace-or-narrow`: the repository's list; where locked, only the part of it that the floor has.
 * - `add-or-keep`: both lists; where locked, nothing new.
 */
export function mergeList<Value extends string>(
  layers: Layers,
  ledger: Ledger,
  key: string,
  rule: ListRule,
  read: ReadKey<readonly Value[]>,
): readonly Value[] {
  const under = beneath(layers, key, read);
  const preset = rule === 'add' ? (read(layers.preset) ?? []) : [];
  const base = [...new Set([...preset, ...(under.value ?? [])])];
  const wanted = layers.repository === null ? undefined : read(layers.repository);
  if (wanted === undefined) {
    record(ledger, layers, key, base, under.origin);
    return base;
  }
  const { floor } = under;
  const tooMuch =
    rule === 'add' || floor === undefined ? [] : wanted.filter((value) => !floor.includes(value));
  if (floor !== undefined && tooMuch.length > 0)
    ledger.refused.push({ key, why: `locked at ${listWords(floor)}` });

  if (rule === 'replace-or-narrow') {
    // Refused as a whole: what is left of it is not what somebody asked for.
    const refused = tooMuch.length > 0;
    const value = refused ? base : wanted;
    record(ledger, layers, key, value, refused ? under.origin : 'repository');
    return value;
  }
  const value = [...new Set([...base, ...wanted.filter((one) => !tooMuch.includes(one))])];
  record(ledger, layers, key, value, bothOrigin(base.length, value.length, under.origin));
  return value;
}

export function bothOrigin(
  beneathLength: number,
  mergedLength: number,
  under: 'preset' | 'organisation',
): KeyOrigin {
  if (mergedLength === beneathLength) return under;
  return beneathLength === 0 || under === 'preset' ? 'repository' : 'organisation and repository';
}
