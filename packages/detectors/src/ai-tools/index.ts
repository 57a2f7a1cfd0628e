export { aiTools } from './catalogue.ts';
export { classifyAiFile } from './classify.ts';
export { toolsInEnvironment } from './environment.ts';
export { aiToolIds, findAiTool, suggestAiTool } from './known-tools.ts';
