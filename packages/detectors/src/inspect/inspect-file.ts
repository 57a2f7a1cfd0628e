/** One file's bytes in, everything the detectors know of it out. Pure: the same bytes and path give the same answer. */
import {
  mayMentionAiTools,
  maySetHosts,
  mentionedAiTools,
  settingsHosts,
} from '../ai-tools/index.ts';
import { checkAiConfig, isAiConfigPath, looksLikeScript, scriptFacts } from '../ai-config/index.ts';
import { isAgentTracePath, readAgentTraces } from '../authorship/index.ts';
import type { TraceRecord } from '../authorship/index.ts';
import type { AiConfigFacts, AiConfigFinding, ScriptFacts } from '../ai-config/index.ts';
import type { SkippedItem } from '../change.ts';
import type { AiToolSign, OwnCall } from '../facts.ts';
import type { Finding, Tier } from '../finding.ts';
import { withMarks } from '../marks/read-marks.ts';
import { decodeText, hmacSha256Hex } from '../secrets/index.ts';
import type { SecretScanner } from '../secrets/index.ts';
import type { FindCalls } from './find-calls.ts';
import { recogniseUnreadable } from './unreadable.ts';

export interface FileInput {
  /** POSIX path, as findings shall name it. */
  readonly path: string;
  /** Git's octal mode as text, or null where it is not known. */
  readonly mode: string | null;
  readonly bytes: Uint8Array;
  /** `script`: a tool may run it by itself, so what it does is looked at too. */
  readonly as?: 'script';
}

export interface FileFacts {
  readonly secrets: readonly Finding[];
  /** Not yet narrowed to what a change adds: one of them may speak of several places. */
  readonly config: readonly AiConfigFinding[];
  /** What rules over several files need; null for files that configure no AI tool. */
  readonly configFacts: AiConfigFacts | null;
  /** What it does, where it was looked at as a script. */
  readonly script: ScriptFacts | null;
  /** Tools and hosts that the content names; what the path alone shows is told elsewhere. */
  readonly signs: readonly AiToolSign[];
  /** What the file records of who wrote which lines of others. */
  readonly traces?: readonly TraceRecord[];
  /** Calls of the page's own functions, on every line. */
  readonly calls?: readonly OwnCall[];
  /** Set where the bytes are there but say nothing (an archive, a pointer to elsewhere). */
  readonly skipped: SkippedItem | null;
}

export interface FileInspector {
  /** Everything there is to know. */
  inspect(input: FileInput): FileFacts;
  /** Only the secrets: for content that is gone from the present state, where configuration no longer acts. */
  secretsOf(input: FileInput): readonly Finding[];
  /** What a check of configuration found in the file at this path, as a finding. */
  configFinding(path: string, found: AiConfigFinding): Finding;
  /** A short text (a line of a message, a path) with anything that looks like a secret redacted. */
  redact(text: string): string;
}

export interface FileInspectorOptions {
  /** Key of the fingerprints: the page's `fingerprint_key`, else the fixed key. */
  readonly fingerprintKey: string;
  /** Made with the same key. */
  readonly scanner: SecretScanner;
  /** Finds calls of the page's own functions; absent where the page names none. */
  readonly findCalls?: FindCalls | null;
}

/** Bytes; nobody writes a longer hook. */
const LONGEST_SCRIPT = 300_000;

export function createFileInspector(options: FileInspectorOptions): FileInspector {
  const { scanner } = options;
  const redact = (text: string): string => scanner.redactText(text);

  const configFinding = (path: string, found: AiConfigFinding): Finding => ({
    id: found.id,
    kind: 'ai-config',
    tier: tierOf(found),
    severity: found.severity,
    path,
    line: found.line,
    column: found.column,
    endLine: found.endLine,
    endColumn: found.endColumn,
    excerpt: scanner.redactText(found.excerpt),
    fingerprint: hmacSha256Hex(
      options.fingerprintKey,
      `${found.id}\0${path}\0${found.subject}`,
    ).slice(0, 32),
    message: scanner.redactText(found.message),
    commit: null,
  });

  return {
    configFinding,
    secretsOf: (input) => scanner.scan(input.bytes, input.path),
    redact,
    inspect(input) {
      const skipped = recogniseUnreadable(input.path, input.bytes);
      if (skipped !== null)
        return { secrets: [], config: [], configFacts: null, script: null, signs: [], skipped };
      const text = (): string => decodeText(input.bytes).text;
      const secrets = withMarks(scanner.scan(input.bytes, input.path), text, redact);
      const script =
        input.as === 'script' && input.bytes.length <= LONGEST_SCRIPT && looksLikeScript(input.path)
          ? scriptFacts(input.path, text(), (part) => scanner.scanText(part, input.path))
          : null;
      const signs = signsOf(input.path, text);
      const named = {
        ...(isAgentTracePath(input.path) && { traces: readAgentTraces(text()) }),
        ...(options.findCalls && { calls: options.findCalls(input.path, text()) }),
      };
      if (!isAiConfigPath(input.path))
        return { secrets, config: [], configFacts: null, script, signs, ...named, skipped: null };
      const { findings, facts } = checkAiConfig({
        path: input.path,
        text: text(),
        mode: input.mode,
        scanSecrets: (text) => scanner.scanText(text, input.path),
      });
      return {
        secrets,
        config: findings,
        configFacts: facts,
        script,
        signs,
        ...named,
        skipped: null,
      };
    },
  };
}

function signsOf(path: string, text: () => string): readonly AiToolSign[] {
  return [
    ...(mayMentionAiTools(path) ? mentionedAiTools(path, text()) : []),
    ...(maySetHosts(path) ? settingsHosts(path, text()) : []),
  ];
}

/** A setting is there or it is not: what is read from the tool's own format is as sure as it gets. */
function tierOf(found: AiConfigFinding): Tier {
  return found.severity === 'critical' || found.severity === 'high' ? 'confirmed' : 'likely';
}
