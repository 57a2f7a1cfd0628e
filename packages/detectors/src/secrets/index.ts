export { secretDescriptions } from './descriptions.ts';
export { createSecretScanner, DEFAULT_FINGERPRINT_KEY } from './engine.ts';
export type { SecretScanner } from './engine.ts';
export { hmacSha256Hex, sha256Hex } from './sha256.ts';
export { decodeText } from './text-encoding.ts';
export { ownDetectorId, ownPatternProblems } from './own-pattern.ts';
export type { OwnPattern, OwnPatternProblem } from './own-pattern.ts';
export { redactSecrets } from './redact-secrets.ts';
export { createKeywordFinder } from './keyword-finder.ts';
export { keywordTable } from './keyword-table.ts';
export type { KeywordTable } from './keyword-table.ts';
export type { FoundKeyword, KeywordFinder, KeywordKernel } from './keyword-finder.ts';
export type { IncrementalScanner, JudgedContent } from './incremental.ts';
export { createPageIncrementalScanner, createPageScanner } from './page-scanner.ts';
export type { PageScannerOptions } from './page-scanner.ts';
export { parsePattern } from './pattern-syntax.ts';
export type { CharacterSet, PatternNode } from './pattern-syntax.ts';
export {
  escapeWidth,
  isRunByte,
  isWorthDecoding,
  layerKinds,
  plainLayerPlaces,
  SHORTEST_RUN,
} from './layer-places.ts';
export type { LayerPlaces } from './layer-places.ts';
