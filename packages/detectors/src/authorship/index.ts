export { isAgentTracePath, readAgentTraces, type TraceRecord } from './agent-trace.ts';
export { readAuthorship, withLabels, type AuthorshipInput } from './read-authorship.ts';
