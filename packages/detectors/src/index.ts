export type { AiTool, AiFileRole, AiToolFile, AiToolSignature } from './ai-tools/ai-tool.ts';
export type * from './change.ts';
export type * from './describe.ts';
export type * from './evidence.ts';
export type * from './facts.ts';
export type * from './finding.ts';
