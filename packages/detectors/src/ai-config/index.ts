export { checkAcrossFiles, type AiConfigFacts } from './across-files.ts';
export { checkAiConfig } from './check-ai-config.ts';
export { isAiConfigPath } from './config-kind.ts';
export { checkStartedScript, type StartedScript } from './started-scripts.ts';
export { checkConfigChange } from './check-config-change.ts';
export { narrowFinding, type AiConfigFinding } from './config-finding.ts';
export type { Grant } from './grants.ts';
export { aiConfigDescriptions } from './describe-checks.ts';
