export { checkAcrossFiles, type AiConfigFacts } from './across-files.ts';
export { checkAiConfig, isAiConfigPath, type AiConfigResult } from './check-ai-config.ts';
export type { ConfigInput, ScanSecrets } from './config-file.ts';
export { narrowFinding, type AiConfigFinding, type AiConfigPlace } from './config-finding.ts';
export { aiConfigDescriptions } from './describe-checks.ts';
