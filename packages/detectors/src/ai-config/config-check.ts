/** One check of AI-tool configuration: what it looks for, why it matters, and examples of both. */
import type { Severity } from '../finding.ts';
import type { Span } from '../formats/node.ts';
import type { ConfigFile } from './config-file.ts';
import type { KeyPath } from './select.ts';

/** One place a check objects to, before redaction. */
export interface Hit {
  readonly severity: Severity;
  /** One sentence a person can act on. May name keys and servers; never a value that could be a credential. */
  readonly message: string;
  readonly span: Span;
  readonly path: KeyPath;
  /** The value as written, or null where the key alone says it. Redacted before anybody sees it. */
  readonly value: string | null;
}

interface ConfigExample {
  /** Decides the kind of file, as in a repository. */
  readonly path: string;
  readonly text: string;
  /** Gravest severity expected; absent: whatever the check says. */
  readonly severity?: Severity;
}

export interface ConfigCheck {
  /** Stable across versions; the id of the findings. */
  readonly id: string;
  readonly title: string;
  /** What was found and what somebody could do with it. */
  readonly why: string;
  readonly remedy: string;
  /** The gravest the check reports. */
  readonly severity: Severity;
  /** Public documents and advisories. */
  readonly references: readonly string[];
  readonly check: (file: ConfigFile) => readonly Hit[];
  readonly examples: {
    readonly match: readonly ConfigExample[];
    readonly ignore: readonly ConfigExample[];
  };
}
