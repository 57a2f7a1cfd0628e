export {
  checkAcrossFiles,
  projectOf,
  scriptFacts,
  type AiConfigFacts,
  type FileInContext,
  type ScriptFacts,
} from './across-files.ts';
export { checkAiConfig } from './check-ai-config.ts';
export { HOOK_PATHS, isAiConfigPath } from './config-kind.ts';
export { looksLikeScript, maybeStarted } from './script-risks.ts';
export { checkConfigChange } from './check-config-change.ts';
export { narrowFinding, type AiConfigFinding } from './config-finding.ts';
export type { Grant } from './grants.ts';
export { aiConfigDescriptions } from './describe-checks.ts';
