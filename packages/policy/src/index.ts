export * from './evaluate/index.ts';
export { compareWithCase } from './cases/compare.ts';
export { parseCase, type ParsedCase, type PolicyCase } from './cases/parse-case.ts';
export * from './import/index.ts';
export * from './map/index.ts';
export * from './organisation/index.ts';
export { changedRules, type ChangedRule } from './evaluate/compare-verdicts.ts';
export { DATA_WORDS, type Unverifiable } from './evaluate/ai-tool-claims.ts';
export { mergePolicy, type MergeInput, type PageInput } from './merge/merge-policy.ts';
export { findPreset, presets, type Preset, type PresetPage } from './merge/presets.ts';
export { presetText } from './merge/preset-text.ts';
export { pageAdvice } from './page/advice.ts';
export {
  addException,
  exceptionText,
  removeExceptions,
  type EditedPage,
} from './page/edit-exceptions.ts';
export {
  listExceptions,
  type ExceptionState,
  type ListedException,
} from './page/list-exceptions.ts';
export { changedKeys, countByRule, type ChangedKey, type CountedRule } from './page/review.ts';
export { dateExceptions, firstSeen, lastBrought, type PageVersion } from './page/first-seen.ts';
export { policyAt, type PathPolicy } from './page/at-path.ts';
export {
  formatStoredPage,
  parseStoredPage,
  STORED_PAGE,
  storedPageInput,
  type StoredPage,
  type StoredPageInput,
} from './page/stored-page.ts';
export { plainPage } from './page/plain-words.ts';
export { canonicalJson } from './merge/canonical-json.ts';
export { lengthInDays } from './merge/length.ts';
export { policyJsonSchema } from './page/json-schema.ts';
export { listPolicyKeys, type PolicyKeyDescription } from './page/outline.ts';
export { parsePage, POLICY_FILES, type ParsedPage, type ParseOptions } from './page/parse.ts';
export { NOBODY_YET, pageTemplate, type TemplateOptions } from './page/template.ts';
export type { PageException, PolicyPage } from './page/schema.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules.ts';
