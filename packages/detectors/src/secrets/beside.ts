/**
 * Two lists of detectors searched as one: a page's own formats beside the catalogue, whose table is made already. The
 * second's keywords and detectors are numbered behind the first's.
 */
import type { CandidateFinder, KeywordHits, Windows } from './candidates.ts';
import type { Matcher } from './matcher.ts';

export function besideCandidates(first: CandidateFinder, second: CandidateFinder): CandidateFinder {
  const { keywordCount, detectorCount } = first;
  const together = (
    known: ReadonlyMap<number, Windows>,
    more: ReadonlyMap<number, Windows>,
  ): ReadonlyMap<number, Windows> => {
    if (more.size === 0) return known;
    const all = new Map(known);
    for (const [detector, windows] of more) all.set(detector + detectorCount, windows);
    return all;
  };
  return {
    keywordCount: keywordCount + second.keywordCount,
    detectorCount: detectorCount + second.detectorCount,
    longestKeyword: Math.max(first.longestKeyword, second.longestKeyword),
    lengthOf: (keyword) =>
      keyword < keywordCount ? first.lengthOf(keyword) : second.lengthOf(keyword - keywordCount),
    lookAround: (keyword, at, bytes, start) =>
      keyword < keywordCount
        ? first.lookAround(keyword, at, bytes, start)
        : second.lookAround(keyword - keywordCount, at, bytes, start),
    find: (bytes, start) => together(first.find(bytes, start), second.find(bytes, start)),
    findKeywords(bytes, from, to, found) {
      first.findKeywords(bytes, from, to, found);
      second.findKeywords(bytes, from, to, (keyword, at) => found(keyword + keywordCount, at));
    },
    windowsOf(hits, bytes, start) {
      const known: KeywordHits = [];
      const more: KeywordHits = [];
      for (let index = 0; index < hits.length; index += 2) {
        const keyword = hits[index] ?? 0;
        const at = hits[index + 1] ?? 0;
        if (keyword < keywordCount) known.push(keyword, at);
        else more.push(keyword - keywordCount, at);
      }
      return together(first.windowsOf(known, bytes, start), second.windowsOf(more, bytes, start));
    },
  };
}

/** `detectorCount`: of the first. */
export function besideMatcher(first: Matcher, detectorCount: number, second: Matcher): Matcher {
  return {
    match: (source, path, detector, from, to, hits) =>
      detector < detectorCount
        ? first.match(source, path, detector, from, to, hits)
        : second.match(source, path, detector - detectorCount, from, to, hits),
  };
}
