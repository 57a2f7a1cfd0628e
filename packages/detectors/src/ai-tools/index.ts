export { fileFormat, leavesTraces, unseenOf } from './about.ts';
export { aiFileSigns, classifyAiFile } from './classify.ts';
export { DATA_KINDS, dataKindOf, type DataKind } from './data-kinds.ts';
export { toolsInEnvironment } from './environment.ts';
export { knownKeysOf } from './known-keys.ts';
export { aiToolIds, findAiTool, suggestAiTool } from './known-tools.ts';
export { mayMentionAiTools, mentionedAiTools } from './mentions.ts';
export { catalogueTools } from './tool-catalogue.ts';
export { isNamedHost, maySetHosts, settingsHosts } from './settings-hosts.ts';
