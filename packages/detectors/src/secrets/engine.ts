/** Bytes in, redacted findings out: keywords → windows → patterns → validators → tiers → one finding per place. */
import type { Finding, Tier } from '../finding.ts';
import { createCandidateFinder } from './candidates.ts';
import type { CandidateFinder } from './candidates.ts';
import { secretDetectors } from './catalogue.ts';

import { excerptOf, messageOf } from './redact.ts';
import { judge } from './judge.ts';
import type { KeywordKernel } from './keyword-finder.ts';
import { DEEPEST_LAYER, findLayers, layerBudget } from './layers.ts';
import type { LayerBudget } from './layers.ts';
import { hmacSha256Hex } from './sha256.ts';
import type { SecretDetector, Specificity } from './secret-detector.ts';
import { sourceOfBytes, sourceOfText } from './source-text.ts';
import type { SourceText } from './source-text.ts';

/** A secret that was found: already redacted. */
export type SecretHit = Finding;

/**
 * Fingerprint key where no page sets one. It is public: fingerprints made with it can be compared by anybody who has
 * the value already, and tell nothing of it to anybody else.
 */
export const DEFAULT_FINGERPRINT_KEY: string = 'countersign/fingerprint/1';

export interface SecretScannerOptions {
  /** Every detector of the catalogue by default. */
  readonly detectors?: readonly SecretDetector[];
  readonly fingerprintKey: string;
  /** Finds keywords faster where the process can run compiled code; the findings are the same. */
  readonly kernel?: KeywordKernel;
}

/** Holds the automaton and the compiled patterns: make one and keep it. */
export interface SecretScanner {
  /** Findings in the order of their places. Any bytes, any encoding; never throws. */
  scan(bytes: Uint8Array, path: string): readonly SecretHit[];
  /** As {@link scan}, for text that is decoded already; positions are those of the text. */
  scanText(text: string, path: string): readonly SecretHit[];
  /** The text with everything that would be found replaced by its redacted excerpt. */
  redactText(text: string): string;
}

/** A value that runs into the end of its window is followed up to this length, in bytes. */
const FOLLOWED = 65_536;

const RANKS: Readonly<Record<Specificity, number>> = {
  token: 3,
  context: 2,
  format: 1,
  assignment: 0,
};
const TIER_RANKS: Readonly<Record<Tier, number>> = { confirmed: 2, likely: 1, review: 0 };

/** What is found before redaction; never leaves this file. */
interface RawHit {
  readonly detector: SecretDetector;
  readonly start: number;
  readonly end: number;
  /** Where the match begins: with the name that tells what the value is, if it has one. */
  readonly lead: number;
  readonly secret: string;
  readonly tier: Tier;
}

export function createSecretScanner(options: SecretScannerOptions): SecretScanner {
  const engine = engineFor(options);
  const toFinding =
    (source: SourceText, path: string) =>
    (hit: RawHit): Finding => {
      const start = source.position(hit.start);
      const end = source.position(hit.end);
      return {
        id: hit.detector.id,
        kind: 'secret',
        tier: hit.tier,
        severity: hit.detector.severity,
        path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        excerpt: excerptOf(hit.detector, hit.secret),
        fingerprint: hmacSha256Hex(
          options.fingerprintKey,
          `${hit.detector.id}\0${hit.secret}`,
        ).slice(0, 32),
        message: messageOf(hit.detector, hit.tier),
        commit: null,
      };
    };
  const scanSource = (source: SourceText, path: string): readonly SecretHit[] =>
    engine.find(source, path).map(toFinding(source, path));

  return {
    scan: (bytes, path) => scanSource(sourceOfBytes(bytes), path),
    scanText: (text, path) => scanSource(sourceOfText(text), path),
    redactText(text) {
      let redacted = '';
      let from = 0;
      for (const hit of engine.find(sourceOfText(text), '')) {
        redacted += text.slice(from, hit.start) + excerptOf(hit.detector, hit.secret);
        from = hit.end;
      }
      return redacted + text.slice(from);
    },
  };
}

/** The whole catalogue's, by kernel: its tables and patterns depend on nothing else, and a server judges all day. */
const engines = new Map<KeywordKernel | undefined, Engine>();

function engineFor({ detectors = secretDetectors, kernel }: SecretScannerOptions): Engine {
  if (detectors !== secretDetectors) return new Engine(detectors, kernel);
  const known = engines.get(kernel);
  if (known !== undefined) return known;
  const made = new Engine(detectors, kernel);
  engines.set(kernel, made);
  return made;
}

class Engine {
  readonly #detectors: readonly SecretDetector[];
  readonly #candidates: CandidateFinder;
  /** Compiled when a detector has its first candidate: most runs need few of them. */
  readonly #patterns: (RegExp | undefined)[] = [];

  constructor(detectors: readonly SecretDetector[], kernel: KeywordKernel | undefined) {
    this.#detectors = detectors;
    this.#candidates = createCandidateFinder(detectors, kernel);
  }

  find(source: SourceText, path: string): readonly RawHit[] {
    const hits = this.#plain(source, path);
    const budget = layerBudget(source.bytes.length);
    hits.push(...this.#layered(source.bytes, source.start, path, budget, 1));
    return withoutOverlaps(hits);
  }

  /** What is found in layers, at the places of the bytes that the layers were written with. */
  *#layered(
    bytes: Uint8Array,
    start: number,
    path: string,
    budget: LayerBudget,
    depth: number,
  ): Generator<RawHit> {
    for (const layer of findLayers(bytes, start, budget)) {
      const source = sourceOfBytes(layer.bytes);
      // UTF-16 is scanned by code units, everything else by bytes.
      const width = source.bytes.length === layer.bytes.length ? 1 : 2;
      const skipped = layer.bytes.length - source.bytes.length * width;
      const origin = (offset: number): number =>
        layer.origins[Math.min(offset * width + skipped, layer.bytes.length)] ?? 0;
      for (const hit of this.#plain(source, path))
        yield { ...hit, start: origin(hit.start), end: origin(hit.end), lead: origin(hit.lead) };
      if (depth < DEEPEST_LAYER)
        for (const hit of this.#layered(layer.bytes, 0, path, budget, depth + 1))
          yield {
            ...hit,
            start: layer.origins[hit.start] ?? 0,
            end: layer.origins[hit.end] ?? 0,
            lead: layer.origins[hit.lead] ?? 0,
          };
    }
  }

  #plain(source: SourceText, path: string): RawHit[] {
    const hits: RawHit[] = [];
    for (const [index, windows] of this.#candidates.find(source.bytes, source.start)) {
      const detector = this.#detectors[index];
      if (detector === undefined) continue;
      const pattern = this.#pattern(index, detector);
      for (let at = 0; at < windows.length; at += 2)
        this.#match(source, path, detector, pattern, windows[at] ?? 0, windows[at + 1] ?? 0, hits);
    }
    return hits;
  }

  #pattern(index: number, detector: SecretDetector): RegExp {
    return (this.#patterns[index] ??= new RegExp(detector.pattern, `dg${detector.flags ?? ''}`));
  }

  #match(
    source: SourceText,
    path: string,
    detector: SecretDetector,
    pattern: RegExp,
    from: number,
    to: number,
    hits: RawHit[],
  ): void {
    const length = source.bytes.length;
    let text = source.window(from, to);
    let matches = [...text.matchAll(pattern)];
    let until = to;
    while (
      until < length &&
      until - from < FOLLOWED &&
      matches.some((match) => match.index + match[0].length >= text.length)
    ) {
      until = Math.min(length, until + (until - from));
      text = source.window(from, until);
      matches = [...text.matchAll(pattern)];
    }
    for (const match of matches) {
      const span = groupsOf(detector)
        .map((group) => match.indices?.[group])
        .find((indices) => indices !== undefined);
      if (span === undefined) continue;
      const [start, end] = span;
      const secret = source.slice(from + start, from + end);
      const tier = judge(detector, secret, {
        text,
        start,
        end,
        path,
        groups: match.map((group: string | undefined) => group ?? ''),
      });
      if (tier !== null)
        hits.push({
          detector,
          start: from + start,
          end: from + end,
          lead: from + match.index,
          secret,
          tier,
        });
    }
  }
}

const groupsOf = ({ group = 0 }: SecretDetector): readonly number[] =>
  typeof group === 'number' ? [group] : group;

/** The most specific detector keeps characters that several claim. */
function withoutOverlaps(hits: RawHit[]): readonly RawHit[] {
  hits.sort((a, b) => a.start - b.start || compare(b, a));
  const kept: RawHit[] = [];
  for (const hit of hits) {
    let beaten = false;
    for (let last = kept.at(-1); last !== undefined && last.end > hit.start; last = kept.at(-1)) {
      if (compare(hit, last) <= 0) {
        beaten = true;
        break;
      }
      kept.pop();
    }
    if (!beaten) kept.push(hit);
  }
  return kept;
}

/** Above 0 where `a` says more than `b`. */
function compare(a: RawHit, b: RawHit): number {
  return (
    RANKS[a.detector.specificity] - RANKS[b.detector.specificity] ||
    TIER_RANKS[a.tier] - TIER_RANKS[b.tier] ||
    a.end - a.start - (b.end - b.start) ||
    // `zipapi` says more than the `ipapi` in it.
    b.lead - a.lead ||
    (a.detector.id < b.detector.id ? 1 : a.detector.id > b.detector.id ? -1 : 0)
  );
}
