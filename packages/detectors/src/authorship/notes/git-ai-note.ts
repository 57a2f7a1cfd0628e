/**
 * git-ai's note of a commit (`refs/notes/ai`): attested lines, `---`, then JSON.
 * Source: the authorship standard 3.0.0 in https://github.com/git-ai-project/git-ai.
 */
import { toolOfSlug } from '../../ai-tools/slug.ts';
import type { LineRange } from '../../change.ts';
import { joinRanges, type Attestation } from './attestation.ts';
import { entriesOf, parseJson, property, stringProperty } from './json-value.ts';

/** Stands in for an agent in git-ai's own tests. */
const TEST_TOOLS = new Set(['mock_ai', 'mock-ai']);

/**
 * One attestation per file and tool. Empty for a note without lines, or with lines of people only: what is not listed
 * is unknown, not human. A record that cannot be parsed takes nothing from the lines above it; their tool stays unknown.
 */
export function readGitAiNote(attested: string, record: string): readonly Attestation[] {
  const toolNames = readTools(record);
  const byFile = new Map<
    string,
    { path: string; tool: string | null; text: string; lines: LineRange[] }
  >();
  for (const { path, key, lines, text } of attestedLines(attested)) {
    const name = toolNames.get(key);
    if (name !== undefined && TEST_TOOLS.has(name)) continue;
    const tool = name === undefined ? null : toolOfSlug(name);
    const known = byFile.get(`${path}\0${tool ?? ''}`);
    if (known === undefined)
      byFile.set(`${path}\0${tool ?? ''}`, { path, tool, text, lines: [...lines] });
    else known.lines.push(...lines);
  }
  return [...byFile.values()].flatMap((file): readonly Attestation[] => {
    const lines = joinRanges(file.lines);
    return lines.length === 0 ? [] : [{ ...file, lines }];
  });
}

interface AttestedLine {
  readonly path: string;
  readonly key: string;
  readonly lines: readonly LineRange[];
  readonly text: string;
}

/** Lines `  key ranges` under a line with the file's path. Keys of people (`h_…`) are left out. */
function attestedLines(attested: string): readonly AttestedLine[] {
  const found: AttestedLine[] = [];
  let path = '';
  for (const line of attested.split(/\r\n|\n/)) {
    if (!line.startsWith('  ')) {
      path = unquoted(line);
      continue;
    }
    const match =
      /^ {2}(s_[0-9a-f]{14}(?=::t_[0-9a-f]{14} )|[0-9a-f]{16}(?= )|[0-9a-f]{7}(?= ))\S* ([\d,-]+)$/.exec(
        line,
      );
    if (match !== null && path !== '')
      found.push({
        path,
        key: match[1] ?? '',
        lines: readRanges(match[2] ?? ''),
        text: `${path} ${line.trim()}`,
      });
  }
  return found;
}

/** A path that holds a blank is quoted as JSON quotes it. */
function unquoted(line: string): string {
  if (!/^".*"$/.test(line)) return line;
  const read = parseJson(line);
  return typeof read === 'string' ? read : line.slice(1, -1);
}

function readRanges(text: string): readonly LineRange[] {
  return text.split(',').flatMap((range) => {
    const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(range);
    if (match === null) return [];
    const start = Number(match[1]);
    return [{ start, end: match[2] === undefined ? start : Number(match[2]) }];
  });
}

function readTools(record: string): ReadonlyMap<string, string> {
  const tools = new Map<string, string>();
  const parsed = parseJson(record);
  for (const section of ['sessions', 'prompts']) {
    for (const [key, entry] of entriesOf(property(parsed, section))) {
      const name = stringProperty(property(entry, 'agent_id'), 'tool');
      if (name !== null) tools.set(key, name);
    }
  }
  return tools;
}
