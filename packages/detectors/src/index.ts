export type {
  AiFileRole,
  AiTool,
  AiToolFile,
  AiToolKind,
  AiToolSetting,
  AiToolSignature,
} from './ai-tools/ai-tool.ts';
export type * from './change.ts';
export type * from './describe.ts';
export type * from './evidence.ts';
export type * from './facts.ts';
export type * from './finding.ts';
export type * from './history.ts';
export type * from './segments.ts';

export {
  aiToolIds,
  catalogueTools,
  classifyAiFile,
  fileFormat,
  leavesTraces,
  unseenOf,
  DATA_KINDS,
  dataKindOf,
  findAiTool,
  isNamedHost,
  suggestAiTool,
  toolsInEnvironment,
  type DataKind,
} from './ai-tools/index.ts';
export { readAuthorship, withLabels } from './authorship/index.ts';
export { CONTENT_LIMIT, HOOK_CONTENT_LIMIT, inspectChange } from './inspect/inspect-change.ts';
export type {
  InspectOptions,
  InspectProgress,
  PullRequestWords,
} from './inspect/inspect-change.ts';
export type { FileInspector } from './inspect/inspect-file.ts';
export { readingOf, saysSomething, wasLookedAt } from './inspect/inspect-files.ts';
export type {
  FileReading,
  FileRequest,
  InspectedFiles,
  InspectFiles,
} from './inspect/inspect-files.ts';
export { createPageInspector } from './inspect/page-inspector.ts';
export type { PageInspectorOptions } from './inspect/page-inspector.ts';
export { createTextInspector } from './inspect/inspect-texts.ts';
export type { TextInspector } from './inspect/inspect-texts.ts';
export {
  AI_HOST_FINDING_ID,
  aiToolFindingId,
  describeAiTool,
  findDetector,
  listDetectors,
} from './listing.ts';
export {
  entriesOf,
  isTrue,
  itemsOf,
  stringOf,
  valueAt,
  type Entry as ConfigEntry,
  type Node as ConfigNode,
  type ParseError,
} from './formats/node.ts';
export { parseJsonc } from './formats/jsonc.ts';
export { parseToml } from './formats/toml.ts';
export { parseYaml } from './formats/yaml.ts';
export { recogniseUnreadable } from './inspect/unreadable.ts';
export { compileGlob } from './paths/index.ts';
export {
  createKeywordFinder,
  createPageIncrementalScanner,
  createPageScanner,
  createSecretScanner,
  decodeText,
  DEFAULT_FINGERPRINT_KEY,
  escapeWidth,
  isRunByte,
  isWorthDecoding,
  keywordTable,
  ownDetectorId,
  ownPatternProblems,
  parsePattern,
  layerKinds,
  plainLayerPlaces,
  redactSecrets,
  sha256Hex,
  SHORTEST_RUN,
} from './secrets/index.ts';
export type {
  CharacterSet,
  FoundKeyword,
  IncrementalScanner,
  JudgedContent,
  KeywordFinder,
  KeywordKernel,
  KeywordTable,
  LayerPlaces,
  OwnPattern,
  OwnPatternProblem,
  PageScannerOptions,
  PatternNode,
  SecretScanner,
} from './secrets/index.ts';
export { classifySurfaces, surfaceClasses } from './surfaces/index.ts';
export { withMarks } from './marks/read-marks.ts';
