/** Windows to matches: a detector's pattern run on a stretch of text, and each match judged. */
import { judge } from './judge.ts';
import type { RawHit } from './raw-hit.ts';
import type { SecretDetector } from './secret-detector.ts';
import type { SourceText } from './source-text.ts';

export interface Matcher {
  /**
   * Adds to `hits` what the detector with this index finds in a window. Answers the offset up to which it read: a value
   * that runs into the end of its window is followed. What is found depends on nothing but the bytes read, and on
   * where the content ends if they reach its end.
   */
  match(
    source: SourceText,
    path: string,
    detector: number,
    from: number,
    to: number,
    hits: RawHit[],
  ): number;
}

/** A value that runs into the end of its window is followed up to this length, in bytes. */
const FOLLOWED = 65_536;

/** `detectorAt`: by its index in the table of candidates; asked when the detector has a candidate. */
export function createMatcher(detectorAt: (index: number) => SecretDetector | undefined): Matcher {
  /** Compiled when a detector has its first candidate: most runs need few of them. */
  const patterns: (RegExp | undefined)[] = [];
  return {
    match(source, path, index, from, to, hits) {
      const detector = detectorAt(index);
      if (detector === undefined) return to;
      const pattern = (patterns[index] ??= new RegExp(
        detector.pattern,
        `dg${detector.flags ?? ''}`,
      ));
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
            layer: 0,
            tier,
          });
      }
      return until;
    },
  };
}

const groupsOf = ({ group = 0 }: SecretDetector): readonly number[] =>
  typeof group === 'number' ? [group] : group;
