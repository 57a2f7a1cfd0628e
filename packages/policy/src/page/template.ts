/** The page that `init` writes: one screen, in plain words, valid as it stands. */
import type { Mode } from '../verdict.ts';

/** Owner of a page where nobody could be named: to be replaced by a person. */
export const NOBODY_YET = '@owner';

export interface TemplateOptions {
  /** `@person` or `@org/team`. */
  readonly owner: string;
  /** `YYYY-MM-DD`, at most 100 days ahead. */
  readonly nextReview: string;
  readonly mode: Mode;
  /** Ids of AI tools; the ones found in the repository are a good start. */
  readonly approvedTools: readonly string[];
  /** At least 22 characters. */
  readonly fingerprintKey: string;
  /** Where editors find the JSON Schema: a path from the page, or an address. Absent: they are told nothing. */
  readonly schema?: string;
}

export function pageTemplate(options: TemplateOptions): string {
  const { owner, nextReview, mode, approvedTools, fingerprintKey, schema } = options;
  const forEditors = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  const approved =
    approvedTools.length === 0
      ? '  approved: []                   # for example: - { tool: claude-code }\n'
      : `  approved:\n${approvedTools.map((tool) => `    - { tool: ${tool} }\n`).join('')}`;
  return `${forEditors}# How we use AI in this repository. One page; questions go to its owner.
version: 1
owner: ${JSON.stringify(owner)}
next_review: ${nextReview}          # we read this page again by then
mode: ${column(mode, 26)}# observe = only count, warn = tell us, block = stop until fixed

# 1. Never goes into an AI tool, and never into git
off_limits:
  secrets: block                 # passwords, keys, tokens; a confirmed one stops at the commit in every mode

# 2. The AI tools we use
ai_tools:
${approved}  others: warn                   # no blame: tell us what you use, and why

# 3. What a person checks before it ships
human_check:
  applies_to: ai                 # changes that an AI helped with; or: undeclared, everyone
  inside_only: go                # only we see it and we can undo it
  customers_see_it: one person   # words, e-mails, prices
  cannot_undo: one person        # sending, refunding, deleting, publishing
  money_or_everyone: one person  # payouts, mass e-mail, and the files that hold these rules
  author_may_check: "no"         # "yes" where nobody else is there to ask
  label: human-reviewed          # a person sets it on the pull request, or approves in a review

# What we let through, and until when
exceptions: []                   # to add one, take the [] away and write:
#  - rule: off_limits.secrets
#    paths: ["test/fixtures/**"]
#    why: made-up keys for tests
#    approved_by: ${JSON.stringify(owner)}
#    until: ${nextReview}

# Keeps the fingerprints of this repository apart from those of others. Not a secret.
fingerprint_key: ${JSON.stringify(fingerprintKey)}
`;
}

const column = (text: string, width: number): string => text.padEnd(width);
