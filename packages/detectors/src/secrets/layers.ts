/**
 * Text inside text: base64 (both alphabets, over several lines as well), hexadecimal, percent and Unicode escapes, and
 * two bytes a character among single ones. Only what decodes to readable text is a layer; hashes, images and paths fall out after two dozen characters.
 */
import {
  BACKSLASH,
  BASE64,
  escapeWidth,
  isHex,
  isKind,
  isReadable,
  PERCENT,
  plainLayerPlaces,
  SAMPLE,
  SHORTEST_RUN,
  SIXES,
  startsReadable,
  VALUE,
  wideRuns,
} from './layer-places.ts';
import type { LayerPlaces } from './layer-places.ts';

export interface Layer {
  readonly bytes: Uint8Array;
  /** Offset in the outer bytes of what the layer's byte at an index was written with; one more entry for the end. */
  readonly origins: Uint32Array;
  /** - `wide`: two bytes a character. */
  readonly kind: 'encoded' | 'wide';
}

/** What may still be decoded, in bytes; shared by all layers of one content, so that none can be a bomb. */
export interface LayerBudget {
  left: number;
  /** The most that was asked for at once, granted or not: a budget of more than was spent and this changes nothing. */
  asked: number;
}

/** Layers within layers are followed so far. */
export const DEEPEST_LAYER = 5;
const LARGEST_BUDGET = 8_000_000;
const LEAST_BUDGET = 65_536;

export function layerBudget(length: number): LayerBudget {
  return { left: Math.min(LARGEST_BUDGET, Math.max(LEAST_BUDGET, length * 4)), asked: 0 };
}

/** Characters of a line of folded base64; shorter lines are not joined with the next. */
const FOLDED_LINE = 48;
/** Escapes that make a layer worth decoding: fewer are a character somebody could not type. */
const FEWEST_ESCAPES = 4;

/** In no particular order. Stops when the budget is spent. */
export function* findLayers(
  bytes: Uint8Array,
  start: number,
  budget: LayerBudget,
  places: LayerPlaces = plainLayerPlaces,
): Generator<Layer> {
  const { runs, escapes, hasZero } = places(bytes, start);
  yield* runLayers(bytes, runs, budget);
  yield* escapeLayers(bytes, start, budget, PERCENT, escapes);
  yield* escapeLayers(bytes, start, budget, BACKSLASH, escapes);
  if (hasZero) yield* wideLayers(bytes, start, budget);
}

function* runLayers(
  bytes: Uint8Array,
  runs: ArrayLike<number>,
  budget: LayerBudget,
): Generator<Layer> {
  for (let index = 0; index < runs.length; index += 2) {
    const layer = decodeRun(bytes, runs[index] ?? 0, runs[index + 1] ?? 0, budget);
    if (layer !== null) yield layer;
    if (budget.left <= 0) return;
  }
}

function decodeRun(bytes: Uint8Array, from: number, to: number, budget: LayerBudget): Layer | null {
  if (isHex(bytes, from, to)) {
    const layer = decodeHex(bytes, from, to, budget);
    if (layer !== null) return layer;
  }
  return decodeBase64(bytes, from, to, budget);
}

function granted(budget: LayerBudget, bytes: number): number {
  budget.asked = Math.max(budget.asked, bytes);
  return Math.min(bytes, budget.left);
}

function decodeHex(bytes: Uint8Array, from: number, to: number, budget: LayerBudget): Layer | null {
  const size = granted(budget, (to - from) / 2);
  const decoded = new Uint8Array(size);
  const origins = new Uint32Array(size + 1);
  for (let index = 0; index < size; index += 1) {
    const at = from + index * 2;
    decoded[index] = (hexValue(bytes[at]) << 4) | hexValue(bytes[at + 1]);
    origins[index] = at;
    if (index === SAMPLE && !isReadable(decoded, SAMPLE)) return null;
  }
  origins[size] = from + size * 2;
  return finish(decoded, size, origins, budget);
}

function decodeBase64(
  bytes: Uint8Array,
  from: number,
  firstEnd: number,
  budget: LayerBudget,
): Layer | null {
  if (!startsReadable(bytes, from, firstEnd)) return null;

  const lines = joinedLines(bytes, from, firstEnd);
  let characters = 0;
  for (let line = 0; line < lines.length; line += 2)
    characters += (lines[line + 1] ?? 0) - (lines[line] ?? 0);
  const size = granted(budget, Math.floor((characters * 3) / 4));
  const decoded = new Uint8Array(size);
  const origins = new Uint32Array(size + 1);
  let length = 0;
  let bits = 0;
  let held = 0;
  let end = from;
  for (let line = 0; line < lines.length; line += 2)
    for (let at = lines[line] ?? 0; at < (lines[line + 1] ?? 0) && length < size; at += 1) {
      bits = ((bits << 6) | (SIXES[bytes[at] ?? 0] ?? 0)) & 0xffffff;
      held += 6;
      end = at + 1;
      if (held < 8) continue;
      held -= 8;
      decoded[length] = (bits >>> held) & 0xff;
      // Every byte begins in the character before the one that completes it.
      origins[length] = at - 1;
      length += 1;
    }
  origins[0] = from;
  origins[length] = end;
  return finish(decoded, length, origins, budget);
}

/** Beginnings and ends: the run itself, and the following lines as long as they are nothing but more of it. */
function joinedLines(bytes: Uint8Array, from: number, firstEnd: number): readonly number[] {
  const lines = [from, firstEnd];
  let lineStart = from;
  let end = firstEnd;
  while (end - lineStart >= FOLDED_LINE && (end - lineStart) % 4 === 0) {
    let next = end;
    if (bytes[next] === 0x0d) next += 1;
    if (bytes[next] !== 0x0a) break;
    next += 1;
    while (bytes[next] === 0x20 || bytes[next] === 0x09) next += 1;
    let stop = next;
    while (stop < bytes.length && isKind(bytes[stop], BASE64)) stop += 1;
    if (stop === next) break;
    lines.push(next, stop);
    lineStart = next;
    end = stop;
  }
  return lines;
}

/** One value at a time: escapes and what stands between them. */
function* escapeLayers(
  bytes: Uint8Array,
  start: number,
  budget: LayerBudget,
  mark: number,
  escapes: ArrayLike<number>,
): Generator<Layer> {
  let done = start;
  for (let index = 0; index < escapes.length && budget.left > 0; index += 1) {
    const at = escapes[index] ?? 0;
    if (at < done || bytes[at] !== mark) continue;
    let from = at;
    while (from > start && at - from < 256 && isKind(bytes[from - 1], VALUE)) from -= 1;
    let to = at;
    let count = 0;
    while (to < bytes.length && to - from < budget.left) {
      const next = bytes[to] === mark ? escapeWidth(bytes, to) : 0;
      if (next > 0) count += 1;
      else if (!isKind(bytes[to], VALUE) || bytes[to] === BACKSLASH) break;
      to += next === 0 ? 1 : next;
    }
    budget.asked = Math.max(budget.asked, to - from + 1);
    // In a URL one escaped character may be all that hides a token; a backslash stands before many things.
    if (mark === PERCENT ? to - from >= SHORTEST_RUN : count >= FEWEST_ESCAPES) {
      const layer = decodeEscapes(bytes, from, to, budget);
      if (layer !== null) yield layer;
    }
    done = to > at ? to : at + 1;
  }
}

function decodeEscapes(
  bytes: Uint8Array,
  from: number,
  to: number,
  budget: LayerBudget,
): Layer | null {
  const decoded = new Uint8Array(to - from);
  const origins = new Uint32Array(to - from + 1);
  let length = 0;
  for (let at = from; at < to;) {
    const width = escapeWidth(bytes, at);
    decoded[length] =
      width === 0
        ? (bytes[at] ?? 0)
        : (hexValue(bytes[at + width - 2]) << 4) | hexValue(bytes[at + width - 1]);
    origins[length] = at;
    length += 1;
    at += width === 0 ? 1 : width;
  }
  origins[length] = to;
  return finish(decoded, length, origins, budget);
}

function* wideLayers(bytes: Uint8Array, start: number, budget: LayerBudget): Generator<Layer> {
  const runs = wideRuns(bytes, start);
  for (let index = 0; index < runs.length && budget.left > 0; index += 2) {
    const from = runs[index] ?? 0;
    const to = runs[index + 1] ?? 0;
    const size = granted(budget, Math.ceil((to - from) / 2));
    const decoded = new Uint8Array(size);
    const origins = new Uint32Array(size + 1);
    for (let at = 0; at < size; at += 1) {
      decoded[at] = bytes[from + at * 2] ?? 0;
      origins[at] = from + at * 2;
    }
    origins[size] = Math.min(to, from + size * 2);
    const layer = finish(decoded, size, origins, budget);
    if (layer !== null) yield { ...layer, kind: 'wide' };
  }
}

function finish(
  decoded: Uint8Array,
  length: number,
  origins: Uint32Array,
  budget: LayerBudget,
): Layer | null {
  if (!isReadable(decoded, length)) return null;
  budget.left -= length;
  return { bytes: decoded.subarray(0, length), origins, kind: 'encoded' };
}

function hexValue(byte: number | undefined): number {
  const code = byte ?? 0;
  return code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57;
}
