/** One AI tool: the traces it leaves in a repository. Data only; one file per tool. */
import type { EvidenceStrength } from '../evidence.ts';

/** What a file is to the tool that reads it. */
export type AiFileRole =
  | 'instructions'
  | 'settings'
  | 'local-settings'
  | 'mcp'
  | 'hooks'
  | 'commands'
  | 'skills'
  | 'ignore'
  | 'environment'
  | 'memory'
  | 'session-artifact'
  | 'credentials';

export interface AiToolFile {
  /** Glob over POSIX paths, matched without regard to case: tools on macOS and Windows read any case. */
  readonly glob: string;
  readonly role: AiFileRole;
  /** True where several tools read the file, so that it does not prove which one is used. */
  readonly shared?: true;
  /** Whether a team normally commits it. */
  readonly committed: 'yes' | 'no' | 'depends';
}

interface AiToolAccount {
  readonly login: string;
  /** The hosting service's numeric id. An address with this login and another id is not this account. */
  readonly id: number;
}

export interface AiToolVariable {
  readonly name: string;
  /** Exact value, or absent for "set to anything but empty". */
  readonly value?: string;
  readonly strength: EvidenceStrength;
}

/** How the tool signs what it wrote. All matching is anchored; a bare product name is never enough. */
export interface AiToolSignature {
  /** Exact addresses, lower case, e.g. of `Co-authored-by` trailers. */
  readonly emails: readonly string[];
  readonly accounts: readonly AiToolAccount[];
  /** Whole trailer lines (`Key: value`), anchored and case-insensitive, for trailers without a known address. */
  readonly trailers: readonly RegExp[];
  /** Whole lines the tool prints into a message, anchored. */
  readonly markers: readonly RegExp[];
  /** Suffixes of an author's name, e.g. ` (aider)`. */
  readonly authorSuffixes: readonly string[];
  readonly branchPrefixes: readonly string[];
  readonly environment: readonly AiToolVariable[];
  /**
   * Names a disclosure may give (`Assisted-by: Claude Opus 4.6`), lower case. They count only where the line itself
   * says that AI was used, or together with a model's name.
   */
  readonly products: readonly string[];
}

export interface AiTool {
  /** Lower-case kebab; the id used in `ai_tools.approved`. */
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** `author` writes changes, `reviewer` comments on them; some do both. */
  readonly roles: readonly ('author' | 'reviewer')[];
  readonly files: readonly AiToolFile[];
  readonly signature: AiToolSignature;
  /** Addresses of public documents or repositories the facts were read from. */
  readonly references: readonly string[];
  /** Day the facts were last checked, ISO 8601. */
  readonly checked: string;
  readonly examples: {
    readonly paths: { readonly match: readonly string[]; readonly ignore: readonly string[] };
    /** Whole commit messages, or single lines. */
    readonly messages: { readonly match: readonly string[]; readonly ignore: readonly string[] };
  };
}
