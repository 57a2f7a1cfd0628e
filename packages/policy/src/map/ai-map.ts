/** Which AI tools an organisation's repositories show signs of. Plain data; no name and no address of a person. */
import type { DataKind, Severity, SkipReason } from '@countersign/detectors';
import type { Unverifiable } from '../evaluate/ai-tool-claims.ts';
import type { JudgedTool } from '../verdict.ts';
import type { AskedMap } from './answers.ts';

export type Standing = JudgedTool['standing'];

/** Files of one role of one tool, or names by which other files speak of it. */
export interface MappedSigns {
  /** `settings`, `mcp`, `instructions`, …; `extension`, `package`, `action` where another file names the tool. */
  readonly role: string;
  readonly files: number;
  /** The first few paths. */
  readonly examples: readonly string[];
  /** Extension, package or action that is named. */
  readonly names: readonly string[];
}

export interface MappedTool {
  readonly tool: string;
  readonly name: string;
  readonly vendor: string;
  readonly standing: Standing;
  /**
   * - `files`: its own files, or others that name it.
   * - `commits`: only commits declare it.
   * - `service`: only the product calls its vendor's service.
   */
  readonly seenBy: 'files' | 'commits' | 'service';
  readonly signs: readonly MappedSigns[];
  /** Commits that declare its help. */
  readonly commits: number;
  /** What the page lets it see; null where the page does not say. */
  readonly maySee: readonly string[] | null;
  /** Kinds of data that lie in the repository beyond that. */
  readonly beyond: readonly DataKind[];
}

export interface MappedRisk {
  /** Id of the check. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
}

export interface MappedSafe {
  readonly path: string;
  readonly line: number;
  readonly key: string;
  /** A clause whose subject is the setting. */
  readonly means: string;
}

/** What tools start or connect to because a file says so. */
export interface MappedStart {
  readonly kind: 'server' | 'command';
  /** The server's name, or the event that runs a command. */
  readonly name: string;
  /** Of servers that run elsewhere. */
  readonly host: string | null;
  /** How often it stands in the files. */
  readonly times: number;
}

export interface MappedMonth {
  /** `2026-11`, by the day of commit, UTC. */
  readonly month: string;
  /** Without merges. */
  readonly commits: number;
  /** Of those, the ones that declare AI help. The others declare nothing; that does not make them a person's. */
  readonly declared: number;
}

export interface MappedData {
  readonly kind: DataKind;
  readonly files: number;
  readonly examples: readonly string[];
}

export interface RepositoryMap {
  /** Path of the clone below the folder that was mapped. */
  readonly name: string;
  /** Whose page its tools were held against. */
  readonly page: 'none' | 'own' | 'organisation' | 'both' | 'given';
  readonly tools: readonly MappedTool[];
  /** Files that many agents read (`AGENTS.md`): some agent is used, they do not say which. */
  readonly unattributed: readonly string[];
  readonly risks: readonly MappedRisk[];
  /** Settings that narrow what a tool may do, by path and line. */
  readonly safe: readonly MappedSafe[];
  readonly starts: readonly MappedStart[];
  /** Keys and passwords that confirmed or likely lie in the files, where any tool can read them. */
  readonly keys: number;
  readonly data: readonly MappedData[];
  /** Oldest first. */
  readonly months: readonly MappedMonth[];
  /** False for a shallow clone: the months are those of what is there. */
  readonly wholeHistory: boolean;
  /** How much of its files was not looked at, by reason. */
  readonly skipped: readonly { readonly reason: SkipReason; readonly files: number }[];
}

/** A clone that was asked for and not mapped. */
export interface NotMapped {
  readonly name: string;
  /** One clause: why. */
  readonly why: string;
  /** One sentence: what to do. */
  readonly next: string;
  /** False where there is nothing to look at yet, as before the first commit. */
  readonly fault: boolean;
}

export interface UnseenTool {
  readonly tool: string;
  readonly name: string;
  /** False: its use leaves nothing in any repository. */
  readonly leavesTraces: boolean;
}

export interface AiMap {
  /** Two sentences: what is gravest, and what clears most for least. */
  readonly biggestRisk: string;
  readonly fastestWin: string;
  /** By name. */
  readonly repositories: readonly RepositoryMap[];
  readonly notMapped: readonly NotMapped[];
  /** Sums over the repositories, oldest first. */
  readonly months: readonly MappedMonth[];
  /** Approved tools of which nothing was seen. */
  readonly unseen: readonly UnseenTool[];
  /** What pages say of accounts, which no file proves. */
  readonly unverifiable: readonly Unverifiable[];
  /** What people answered; null where nobody was asked. */
  readonly asked: AskedMap | null;
}
