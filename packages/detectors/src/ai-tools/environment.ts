/** Which agent a process runs under, by the variables that agents set. Absence says nothing. */
import type { EvidenceStrength } from '../evidence.ts';
import type { AiToolVariable } from './ai-tool.ts';
import { toolTraces } from './tool-catalogue.ts';
import { toolOfSlug } from './slug.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

interface EnvironmentSign {
  /** Null where a variable made for agents holds a name that the catalogue does not know. */
  readonly tool: string | null;
  readonly variable: string;
  readonly strength: EvidenceStrength;
}

/**
 * Signs in this order: `AI_AGENT`, `AGENT` (only names we know: it is a common word), then each tool's own variables.
 * Weak signs are reported only beside a strong one: an editor's terminal is used by people too.
 */
export function toolsInEnvironment(env: Environment): readonly EnvironmentSign[] {
  const signs = [
    ...namedAgent(env),
    ...toolTraces()
      .variables.filter((variable) => isSet(env, variable))
      .map(({ tool, name, strength }) => ({ tool, variable: name, strength })),
    ...cursorTerminalOfAnAgent(env),
  ];
  return signs.some(({ strength }) => strength !== 'weak') ? signs : [];
}

function isSet(env: Environment, { name, value }: AiToolVariable): boolean {
  const present = env[name];
  return value === undefined ? present !== undefined && present !== '' : present === value;
}

function namedAgent(env: Environment): readonly EnvironmentSign[] {
  const signs: EnvironmentSign[] = [];
  const general = env['AI_AGENT'];
  if (general !== undefined && general.trim() !== '') {
    signs.push({ tool: toolOfSlug(general), variable: 'AI_AGENT', strength: 'strong' });
  }
  const common = env['AGENT'];
  const tool = common === undefined ? null : toolOfSlug(common);
  if (tool !== null) signs.push({ tool, variable: 'AGENT', strength: 'strong' });
  return signs;
}

/** Cursor's agent turns the pager off in the terminal it shares with people. */
function cursorTerminalOfAnAgent(env: Environment): readonly EnvironmentSign[] {
  const trace = env['CURSOR_TRACE_ID'];
  return trace !== undefined && trace !== '' && env['PAGER'] === 'head -n 10000 | cat'
    ? [{ tool: 'cursor', variable: 'PAGER', strength: 'strong' }]
    : [];
}
