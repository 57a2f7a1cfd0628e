/**
 * git-ai's note of a commit (`refs/notes/ai`): attested lines, `---`, then JSON.
 * Source: the authorship standard 3.0.0 in https://github.com/git-ai-project/git-ai.
 */
import type { LineRange } from '../change.ts';
import type { AttestedLines } from '../evidence.ts';
import { toolOfSlug } from '../ai-tools/slug.ts';

export interface NoteAttestation {
  /** Null where the note does not say, or names a tool that the catalogue does not know. */
  readonly tool: string | null;
  /** The first attested line of that tool: `path key ranges`. */
  readonly text: string;
}

/** Notes may inline whole chats; beyond this many characters only the attested lines are read. */
const LONGEST_JSON = 2_000_000;

/** Stands in for an agent in git-ai's own tests. */
const TEST_TOOLS = new Set(['mock_ai', 'mock-ai']);

/**
 * One attestation per tool that wrote lines. Empty for a note without lines, or with lines of people only: what is not
 * listed is unknown, not human.
 */
export function readGitAiNote(note: string): readonly NoteAttestation[] {
  const lines = note.split(/\r\n|\n/);
  const end = lines.indexOf('---');
  const attested = attestedLines(end < 0 ? lines : lines.slice(0, end));
  if (attested.length === 0) return [];
  const toolNames =
    end < 0 ? new Map<string, string>() : readTools(lines.slice(end + 1).join('\n'));
  const byTool = new Map<string | null, NoteAttestation>();
  for (const { key, text } of attested) {
    const name = toolNames.get(key);
    if (name !== undefined && TEST_TOOLS.has(name)) continue;
    const tool = name === undefined ? null : toolOfSlug(name);
    if (!byTool.has(tool)) byTool.set(tool, { tool, text });
  }
  return [...byTool.values()];
}

/** Lines that the note attests to a tool, by file, each range as it is written. Tools of tests are left out. */
export function readNoteLines(note: string): readonly Omit<AttestedLines, 'commit'>[] {
  const lines = note.split(/\r\n|\n/);
  const end = lines.indexOf('---');
  const toolNames =
    end < 0 ? new Map<string, string>() : readTools(lines.slice(end + 1).join('\n'));
  const byPath = new Map<string, LineRange[]>();
  for (const { key, path, ranges } of attestedLines(end < 0 ? lines : lines.slice(0, end))) {
    if (TEST_TOOLS.has(toolNames.get(key) ?? '')) continue;
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [...ranges]);
    else known.push(...ranges);
  }
  return [...byPath].map(([path, ranges]) => ({ path, ranges }));
}

/** `12-40,44`; what is no range says nothing. */
function readRanges(text: string): readonly LineRange[] {
  return text.split(',').flatMap((part) => {
    const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part);
    if (match === null) return [];
    const start = Number(match[1]);
    const end = Number(match[2] ?? match[1]);
    return start < 1 || end < start ? [] : [{ start, end }];
  });
}

/** A path that holds a blank is quoted as JSON quotes it. */
function readPath(line: string): string {
  if (!/^".*"$/.test(line)) return line;
  const read = parse(line);
  return typeof read === 'string' ? read : line.slice(1, -1);
}

interface AttestedEntry {
  readonly key: string;
  readonly path: string;
  readonly ranges: readonly LineRange[];
  readonly text: string;
}

/** Lines `  key ranges` under a line with the file's path. Keys of people (`h_…`) are left out. */
function attestedLines(lines: readonly string[]): readonly AttestedEntry[] {
  const attested: AttestedEntry[] = [];
  let path = '';
  for (const line of lines) {
    if (!line.startsWith('  ')) {
      path = line;
      continue;
    }
    const match =
      /^ {2}(s_[0-9a-f]{14}(?=::t_[0-9a-f]{14} )|[0-9a-f]{16}(?= )|[0-9a-f]{7}(?= ))\S* ([\d,-]+)$/.exec(
        line,
      );
    if (match !== null && path !== '') {
      attested.push({
        key: match[1] ?? '',
        path: readPath(path),
        ranges: readRanges(match[2] ?? ''),
        text: `${path} ${line.trim()}`,
      });
    }
  }
  return attested;
}

/** Names of the tools by key. A note whose JSON cannot be read still attests its lines. */
function readTools(json: string): ReadonlyMap<string, string> {
  const tools = new Map<string, string>();
  const record = json.length > LONGEST_JSON ? null : parse(json);
  for (const section of ['sessions', 'prompts']) {
    for (const [key, entry] of entriesOf(property(record, section))) {
      const name = property(property(entry, 'agent_id'), 'tool');
      if (typeof name === 'string') tools.set(key, name);
    }
  }
  return tools;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The lines stand above the JSON and hold without it: the tool stays unknown.
    return null;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
