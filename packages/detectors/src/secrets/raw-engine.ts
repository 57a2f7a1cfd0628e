/** What is found in a text and in the layers inside it, before anything is redacted. */
import { besideCandidates, besideMatcher } from './beside.ts';
import { candidateTable } from './candidate-table.ts';
import { createCandidateFinder } from './candidates.ts';
import type { CandidateFinder } from './candidates.ts';
import type { SecretScannerOptions } from './engine.ts';
import type { KeywordKernel } from './keyword-finder.ts';
import { DEEPEST_LAYER, findLayers, layerBudget } from './layers.ts';
import type { Layer, LayerBudget } from './layers.ts';
import { createMatcher } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import { withoutOverlaps } from './raw-hit.ts';
import type { RawHit } from './raw-hit.ts';
import { catalogueDetector, catalogueTable } from './secret-catalogue.ts';
import { sourceOfBytes } from './source-text.ts';
import type { SourceText } from './source-text.ts';

export interface RawEngine {
  readonly candidates: CandidateFinder;
  readonly matcher: Matcher;
  /** In the order of their places, none over another. */
  find(source: SourceText, path: string): readonly RawHit[];
  /** Rising offsets where something that {@link find} could tell of may begin: keywords with what they need around them, and layers. */
  beginnings(source: SourceText): Uint32Array;
  /**
   * What is found in the layers of `bytes[start…]`: for each layer at the top its place in the bytes, and its hits at
   * the places of the bytes they were written with. Layers without hits are told as well.
   */
  layers(
    bytes: Uint8Array,
    start: number,
    path: string,
    budget: LayerBudget,
  ): Generator<FoundLayer>;
}

export interface FoundLayer {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly RawHit[];
  readonly kind: Layer['kind'];
}

/** The whole catalogue's, by kernel: its tables and patterns depend on nothing else, and a server judges all day. */
const engines = new Map<KeywordKernel | undefined, RawEngine>();

export function rawEngineFor(options: SecretScannerOptions): RawEngine {
  const { detectors, ownDetectors = [], kernel } = options;
  const engine =
    detectors === undefined
      ? catalogueEngine(kernel)
      : searching(
          createCandidateFinder(candidateTable(detectors), kernel),
          createMatcher((index) => detectors[index]),
          kernel,
        );
  if (ownDetectors.length === 0) return engine;
  const { candidates, matcher } = engine;
  const own = candidateTable(ownDetectors);
  return searching(
    besideCandidates(candidates, createCandidateFinder(own, kernel)),
    besideMatcher(
      matcher,
      candidates.detectorCount,
      createMatcher((index) => ownDetectors[index]),
    ),
    kernel,
  );
}

function catalogueEngine(kernel: KeywordKernel | undefined): RawEngine {
  const known = engines.get(kernel);
  if (known !== undefined) return known;
  const candidates = createCandidateFinder(catalogueTable(), kernel);
  const made = searching(candidates, createMatcher(catalogueDetector), kernel);
  engines.set(kernel, made);
  return made;
}

function searching(
  candidates: CandidateFinder,
  matcher: Matcher,
  kernel: KeywordKernel | undefined,
): RawEngine {
  const plain = (source: SourceText, path: string): RawHit[] => {
    const hits: RawHit[] = [];
    for (const [index, windows] of candidates.find(source.bytes, source.start))
      for (let at = 0; at < windows.length; at += 2)
        matcher.match(source, path, index, windows[at] ?? 0, windows[at + 1] ?? 0, hits);
    return hits;
  };

  function* layered(
    bytes: Uint8Array,
    start: number,
    path: string,
    budget: LayerBudget,
    depth: number,
  ): Generator<FoundLayer> {
    for (const layer of findLayers(bytes, start, budget, kernel?.layerPlaces)) {
      const source = sourceOfBytes(layer.bytes);
      // UTF-16 is scanned by code units, everything else by bytes.
      const width = source.bytes.length === layer.bytes.length ? 1 : 2;
      const skipped = layer.bytes.length - source.bytes.length * width;
      const origin = (offset: number): number =>
        layer.origins[Math.min(offset * width + skipped, layer.bytes.length)] ?? 0;
      const hits = plain(source, path).map((hit) => ({ ...movedBy(hit, origin), layer: depth }));
      if (depth < DEEPEST_LAYER)
        for (const inner of layered(layer.bytes, 0, path, budget, depth + 1))
          for (const hit of inner.hits)
            hits.push(movedBy(hit, (offset) => layer.origins[offset] ?? 0));
      const { bytes: decoded, origins, kind } = layer;
      yield { from: origins[0] ?? 0, to: origins[decoded.length] ?? 0, hits, kind };
    }
  }

  return {
    candidates,
    matcher,
    find(source, path) {
      const hits = plain(source, path);
      const budget = layerBudget(source.bytes.length);
      for (const layer of layered(source.bytes, source.start, path, budget, 1))
        for (const hit of layer.hits) hits.push(hit);
      return withoutOverlaps(hits);
    },
    beginnings({ bytes, start }) {
      const found: number[] = [];
      candidates.findKeywords(bytes, start, bytes.length, (keyword, at) => {
        if (candidates.lookAround(keyword, at, bytes, start) >= 0) found.push(at);
      });
      // Together no more can be decoded than the bytes there are, in each of the ways there are.
      const budget = { left: bytes.length * 4, asked: 0 };
      for (const { origins } of findLayers(bytes, start, budget, kernel?.layerPlaces))
        found.push(origins[0] ?? 0);
      return Uint32Array.from(found).sort();
    },
    layers: (bytes, start, path, budget) => layered(bytes, start, path, budget, 1),
  };
}

/** The same hit at other offsets. */
export function movedBy(hit: RawHit, move: (offset: number) => number): RawHit {
  return { ...hit, start: move(hit.start), end: move(hit.end), lead: move(hit.lead) };
}
