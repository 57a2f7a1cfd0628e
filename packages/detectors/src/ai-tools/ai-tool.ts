/** One AI tool: the traces it leaves in a repository. Data only; one file per tool. */
import type { EvidenceStrength } from '../evidence.ts';

/** What a file is to the tool that reads it. `hooks`: programs that run, and what names them. */
export type AiFileRole =
  | 'instructions'
  | 'settings'
  | 'local-settings'
  | 'mcp'
  | 'hooks'
  | 'commands'
  | 'skills'
  | 'plugin-manifest'
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

/**
 * What sort of product it is; says what of its use leaves traces. `format`: a file that many tools read; `editor`: its
 * files hold settings of AI, and are there without any AI as well.
 */
export type AiToolKind =
  | 'api'
  | 'app-builder'
  | 'chat'
  | 'cli'
  | 'cloud-agent'
  | 'editor'
  | 'extension'
  | 'format'
  | 'ide'
  | 'reviewer';

export interface AiToolPackage {
  readonly registry: 'npm' | 'pypi';
  readonly name: string;
  /** `tool`: whoever installs it works with the tool. `api`: the product calls the vendor's service. */
  readonly shows: 'tool' | 'api';
}

/** Names by which other files speak of the tool. */
export interface AiToolMentions {
  /** Ids of Visual Studio Code extensions, `publisher.name`, lower case; see the marketplace's page of that name. */
  readonly extensions: readonly string[];
  readonly packages: readonly AiToolPackage[];
  /** GitHub Actions, `owner/name`, lower case. */
  readonly actions: readonly string[];
}

export type SettingConcern =
  | 'access'
  | 'approval'
  | 'attribution'
  | 'automation'
  | 'credentials'
  | 'endpoint'
  | 'sharing'
  | 'telemetry'
  | 'training';

/** A setting that matters to whoever answers for the tool. */
export interface AiToolSetting {
  /** Where it stands, or null where no file of a repository holds it. */
  readonly file: string | null;
  readonly key: string;
  readonly concerns: SettingConcern;
  /** The value that gives away less. */
  readonly safe?: string;
  /** The value that gives away more. */
  readonly risky?: string;
  /** What the value does, a clause. */
  readonly means: string;
  /** Public address it was read from, on the day of {@link AiTool.checked}. */
  readonly source: string;
}

/** The keys that the tool has in one object of its settings, as its documentation or schema lists them. */
export interface AiToolKeys {
  /** Globs over POSIX paths, matched without regard to case. */
  readonly files: readonly string[];
  /** Keys that lead from the top of the file to the object; empty for the top itself. */
  readonly within: readonly string[];
  /** Every key, parted by blanks. */
  readonly keys: string;
  /** Keys that people write and the tool does not have, with what it has instead. */
  readonly meant?: Readonly<Record<string, string>>;
  /** Public address it was read from, on the day of {@link AiTool.checked}. */
  readonly source: string;
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
  readonly kind: AiToolKind;
  readonly mentions: AiToolMentions;
  /** Hosts it talks to by itself, lower case; `*.` stands for any name below. */
  readonly hosts: readonly string[];
  /** Where plan, training and history are looked up by whoever administers the account; null where none is public. */
  readonly admin: string | null;
  readonly settings: readonly AiToolSetting[];
  /** Where a whole list is public. Without one nothing is said of keys that are not looked at. */
  readonly knownKeys?: readonly AiToolKeys[];
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
