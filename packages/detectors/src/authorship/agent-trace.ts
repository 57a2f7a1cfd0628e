/**
 * Agent Trace records (`.agent-trace/traces.jsonl`): one JSON object a line, or one a file.
 * Source: the 0.1.0 proposal in https://github.com/cursor/agent-trace, and what its reference hook writes.
 */
import { toolOfSlug } from '../ai-tools/slug.ts';
import type { LineRange } from '../change.ts';
import { joinRanges, rangeInWords, type Attestation } from './notes/attestation.ts';
import {
  itemsOf,
  numberProperty,
  parseJson,
  property,
  stringProperty,
} from './notes/json-value.ts';
import { toolOfModel } from './product-names.ts';

export interface TraceRecord {
  /** 1-based line of the file it was read from. */
  readonly line: number;
  /** Lower case, or null where the record names no revision. */
  readonly revision: string | null;
  readonly attestations: readonly Attestation[];
}

/** More is a log of something else. */
const MOST_RECORDS = 20_000;

export function isAgentTracePath(path: string): boolean {
  return /(?:^|\/)\.agent-trace\/[^/]+\.jsonl?$/i.test(path);
}

/** Records that name files an AI, or an AI together with a person, wrote. Lines that are no records are passed over. */
export function readAgentTraces(text: string): readonly TraceRecord[] {
  const whole = /^\s*\{/.test(text) ? parseJson(text) : null;
  if (whole !== null) return recordOf(whole, 1);
  return text
    .split('\n', MOST_RECORDS)
    .flatMap((line, at) => (line.includes('{') ? recordOf(parseJson(line), at + 1) : []));
}

function recordOf(record: unknown, line: number): readonly TraceRecord[] {
  const tool = toolOfSlug(stringProperty(property(record, 'tool'), 'name') ?? '');
  const attestations = itemsOf(property(record, 'files')).flatMap((file) => fileOf(file, tool));
  if (attestations.length === 0) return [];
  const revision = stringProperty(property(record, 'vcs'), 'revision')?.toLowerCase() ?? null;
  return [{ line, revision, attestations }];
}

function fileOf(file: unknown, tool: string | null): readonly Attestation[] {
  const path = stringProperty(file, 'path');
  // `.sessions` and `.shell-history` stand for no file.
  if (path === null || /^\.(?:sessions|shell-history)$/.test(path)) return [];
  const ranges: LineRange[] = [];
  let model = '';
  for (const conversation of itemsOf(property(file, 'conversations'))) {
    const contributor = property(conversation, 'contributor');
    for (const range of itemsOf(property(conversation, 'ranges'))) {
      const who = property(range, 'contributor') ?? contributor;
      const type = stringProperty(who, 'type');
      if (type !== 'ai' && type !== 'mixed') continue;
      const start = numberProperty(range, 'start_line') ?? 0;
      model ||= stringProperty(who, 'model_id') ?? '';
      ranges.push({ start, end: numberProperty(range, 'end_line') ?? start });
    }
  }
  const lines = joinRanges(ranges);
  if (lines.length === 0) return [];
  const by = tool ?? toolOfModel(model.replace(/^[a-z]+\//, '').toLowerCase());
  return [{ path, lines, tool: by, text: `${path} ${lines.map(rangeInWords).join(',')}` }];
}
