/** From requests to what is known of each file: one after the other here, or however somebody else does it. */
import type { AbsentContent, Change, ContentRequest, FileContent } from '../change.ts';
import type { FileFacts, FileInspector } from './inspect-file.ts';

export interface FileRequest extends ContentRequest {
  /** Git's octal mode as text, or null where it is not known. */
  readonly mode: string | null;
  /** `script`: a tool may run it by itself, so what it does is looked at too. */
  readonly as?: 'script';
}

/** What came of one request: facts, why there are none, or that there is no such file. */
export type FileReading =
  | { readonly request: FileRequest; readonly facts: FileFacts }
  | {
      readonly request: FileRequest;
      readonly skipped: Exclude<FileContent, { readonly kind: 'bytes' }>;
    }
  | { readonly request: FileRequest; readonly absent: true };

export interface InspectedFiles {
  /** A file that was looked at and of which there is nothing to tell may be left out. */
  readonly readings: readonly FileReading[];
  /** Files that were looked at, told of or not. */
  readonly lookedAt: number;
  readonly bytes: number;
}

/** Answers for every request, in any order and in parts of any size. */
export type InspectFiles = (
  requests: readonly FileRequest[],
  inspector: FileInspector,
) => AsyncIterable<InspectedFiles>;

/** Reads contents by the change's own means. */
export function inspectContents(change: Change): InspectFiles {
  return async function* inspectFiles(requests, inspector) {
    const asked = new Map<ContentRequest, FileRequest>(requests.map((one) => [one, one]));
    for await (const { request, content } of change.readContents(requests)) {
      const file = asked.get(request);
      if (file !== undefined) yield toldOf([readingOf(file, content, inspector)], content);
    }
  };
}

export function readingOf(
  request: FileRequest,
  content: FileContent | AbsentContent,
  inspector: FileInspector,
): FileReading {
  if (content.kind === 'absent') return { request, absent: true };
  if (content.kind === 'skipped') return { request, skipped: content };
  const { path, as } = request;
  const { bytes, mode = request.mode } = content;
  const facts = inspector.inspect({ path, mode, bytes, ...(as && { as }) });
  return { request, facts };
}

/** Whether anything was found, or is to be said. */
export function saysSomething(reading: FileReading): boolean {
  if (!('facts' in reading)) return true;
  const { secrets, config, configFacts, script, signs, traces, calls, skipped } = reading.facts;
  return (
    secrets.length > 0 ||
    config.length > 0 ||
    configFacts !== null ||
    script !== null ||
    signs.length > 0 ||
    (traces ?? []).length > 0 ||
    (calls ?? []).length > 0 ||
    skipped !== null
  );
}

export const wasLookedAt = (reading: FileReading): boolean =>
  'facts' in reading && reading.facts.skipped === null;

function toldOf(readings: readonly FileReading[], content: FileContent): InspectedFiles {
  return {
    readings,
    lookedAt: readings.filter(wasLookedAt).length,
    bytes: content.kind === 'bytes' ? content.bytes.length : 0,
  };
}
