/** What the notes of a commit attest. Several record keepers may each have left one; they stand behind each other. */
import type { Attestation } from './attestation.ts';
import { readGitAiNote } from './git-ai-note.ts';
import { readJsonNote } from './json-notes.ts';
import { parseJson } from './json-value.ts';

/** Longer notes are cut: what stands behind is more of the same, or somebody's attempt to tire us. */
const LONGEST_NOTES = 4_000_000;

/**
 * Empty where there is no note, nothing attested, or text of another kind: what a note does not list is unknown.
 * `notes`: texts of any number of notes, one behind the other, as git shows them.
 */
export function readNotes(notes: string): readonly Attestation[] {
  const text = notes.slice(0, LONGEST_NOTES);
  const attestations: Attestation[] = [];
  let from = 0;
  while (from < text.length) {
    if (text.startsWith('{', from)) {
      const end = endOfObject(text, from);
      attestations.push(...readJsonNote(parseJson(text.slice(from, end))));
      from = end;
    } else if (isBlank(text[from])) {
      from++;
    } else {
      const divider = /^---[ \t]*\r?$/gm;
      divider.lastIndex = from;
      const found = divider.exec(text);
      const start = skipBlank(text, found === null ? text.length : divider.lastIndex);
      const isRecorded = text.startsWith('{', start);
      const end = isRecorded ? endOfObject(text, start) : start;
      attestations.push(
        ...readGitAiNote(text.slice(from, found?.index), isRecorded ? text.slice(start, end) : ''),
      );
      from = Math.max(end, from + 1);
    }
  }
  return attestations;
}

const isBlank = (character: string | undefined): boolean =>
  character !== undefined && /\s/.test(character);

function skipBlank(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at++;
  return at;
}

/** Behind the brace that closes the one at `from`; the text's end where none does. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  const mark = /[{}"]/g;
  mark.lastIndex = from;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '"') mark.lastIndex = endOfString(text, found.index);
    else if (found[0] === '{') depth++;
    else if (--depth === 0) return found.index + 1;
  }
  return text.length;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
