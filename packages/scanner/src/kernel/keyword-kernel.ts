/** The engine's walks in WebAssembly, for whoever reads megabytes. What they report is what the plain walks report. */
import { createKeywordFinder } from '@countersign/detectors';
import type { KeywordFinder, KeywordKernel } from '@countersign/detectors';
import { buildAutomaton, KEYWORD_DEPTH } from './automaton.ts';
import { compile } from './compile.ts';
import { KEYWORDS_WASM } from './keywords.generated.ts';
import { compiledLayerPlaces } from './layer-places.ts';
import { LAYERS_WASM } from './layers.generated.ts';

/** Bytes of a chunk; the answer to one needs eight times as many. */
const CHUNK = 128 * 1024;
/** Below, copying into the kernel's memory costs more than it saves. */
const WORTH_IT = 1024;
const PAGE = 65_536;
/** The bit by which ASCII letters of the two cases differ. */
const CASE = 0x20;

type Find = (
  bytes: number,
  length: number,
  early: number,
  cells: number,
  classes: number,
  pairs: number,
) => number;

/** Null where the process may not compile (a policy of the embedder), so that the plain walk is taken. */
export function createKeywordKernel(): KeywordKernel | null {
  if (shared === undefined) {
    const module = compile(KEYWORDS_WASM);
    const layers = compile(LAYERS_WASM);
    shared =
      module === null
        ? null
        : {
            load: (keywords) => load(module, keywords),
            ...(layers === null ? {} : { layerPlaces: compiledLayerPlaces(layers) }),
          };
  }
  return shared;
}

/** Compiled once in a process. */
let shared: KeywordKernel | null | undefined;

function load(module: WebAssembly.Module, keywords: readonly string[]): KeywordFinder {
  const plain = createKeywordFinder(keywords);
  // Made when the first large content comes: most processes meet none.
  let compiled: KeywordFinder | null = null;
  return {
    find(bytes, from, to, found) {
      if (to - from < WORTH_IT) return plain.find(bytes, from, to, found);
      compiled ??= instantiate(module, keywords);
      compiled.find(bytes, from, to, found);
    },
  };
}

function instantiate(module: WebAssembly.Module, keywords: readonly string[]): KeywordFinder {
  const { prefixes, beginnings } = groupByPrefix(keywords);
  const lengths = prefixes.map((prefix) => prefix.length);
  const { transitions, classes, rowBits, outputs } = buildAutomaton(prefixes);
  const classesAt = 0;
  const cellsAt = classesAt + 512;
  const bytesAt = cellsAt + transitions.byteLength;
  const pairsAt = bytesAt + CHUNK;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((pairsAt + CHUNK * 8) / PAGE) });
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const find = instance.exports['find'] as Find;
  new Uint16Array(memory.buffer, classesAt, 256).set(byteOffsets(classes));
  const cells = new Uint32Array(memory.buffer, cellsAt, transitions.length);
  // A row's offset in cells, times four, is its offset in bytes.
  for (let index = 0; index < transitions.length; index += 1) {
    const cell = transitions[index] ?? 0;
    cells[index] = ((cell & ~1) << 2) | (cell & 1);
  }
  const chunk = new Uint8Array(memory.buffer, bytesAt, CHUNK);
  const pairs = new Uint32Array(memory.buffer, pairsAt, CHUNK * 2);
  const rowShift = rowBits + 2;
  const reach = KEYWORD_DEPTH - 1;

  return {
    find(bytes, from, to, found) {
      let early = 0;
      for (let start = from; start < to;) {
        const end = Math.min(to, start - early + CHUNK);
        const first = start - early;
        chunk.set(bytes.subarray(first, end));
        const count = find(bytesAt, end - first, early, cellsAt, classesAt, pairsAt);
        for (let index = 0; index < count; index += 1) {
          const row = pairs[index * 2] ?? 0;
          const read = pairs[index * 2 + 1] ?? 0;
          for (const prefix of outputs[row >>> rowShift] ?? []) {
            const at = first + read - (lengths[prefix] ?? 0);
            const beginning = beginnings[prefix];
            if (beginning === undefined) continue;
            const { ended, goingOn } = beginning;
            for (const keyword of ended)
              if (at + (keywords[keyword]?.length ?? 0) <= to) found(keyword, at);
            const next = goingOn.get((bytes[at + KEYWORD_DEPTH] ?? 0) | CASE);
            if (next === undefined) continue;
            for (const keyword of next)
              if (at + (keywords[keyword]?.length ?? 0) <= to) found(keyword, at);
          }
        }
        start = end;
        early = Math.min(reach, end - from);
      }
    },
  };
}

const byteOffsets = (classes: Uint8Array): Uint16Array =>
  Uint16Array.from(classes, (one) => one * 4);

/** Keywords that begin alike. */
interface Beginning {
  /** Those that are no longer than the automaton looks. */
  readonly ended: number[];
  /** The others, by the folded byte that follows. */
  readonly goingOn: Map<number, number[]>;
}

/** Thousands of keywords are variants of a few names: the automaton knows each beginning once. */
function groupByPrefix(keywords: readonly string[]): {
  readonly prefixes: readonly string[];
  readonly beginnings: readonly Beginning[];
} {
  const groups = new Map<string, Beginning>();
  keywords.forEach((keyword, index) => {
    const prefix = keyword.slice(0, KEYWORD_DEPTH).toLowerCase();
    let group = groups.get(prefix);
    if (group === undefined) {
      group = { ended: [], goingOn: new Map() };
      groups.set(prefix, group);
    }
    if (keyword.length <= KEYWORD_DEPTH) group.ended.push(index);
    else {
      const next = keyword.charCodeAt(KEYWORD_DEPTH) | CASE;
      const same = group.goingOn.get(next);
      if (same === undefined) group.goingOn.set(next, [index]);
      else same.push(index);
    }
  });
  return { prefixes: [...groups.keys()], beginnings: [...groups.values()] };
}
