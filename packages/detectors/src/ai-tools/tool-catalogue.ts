/**
 * The catalogue as its readers take it. Bundles put another file in this one's place: it holds the traces as data, and
 * reads the tools when one is asked for.
 */
import { once } from '../once.ts';
import type { AiTool } from './ai-tool.ts';
import { aiTools } from './catalogue.ts';
import { tracesOf } from './traces.ts';
import type { ToolTraces } from './traces.ts';

export function catalogueTools(): readonly AiTool[] {
  return aiTools;
}

export const toolTraces: () => ToolTraces = once(() => tracesOf(aiTools));
