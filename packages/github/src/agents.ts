/** AI agents' accounts and addresses: not people, so nobody to attribute a commit to or to clear. */
import { catalogueTools } from '@countersign/detectors';

/** Ids of the accounts that open pull requests because a person asked them to. */
export const agentAccounts: ReadonlySet<number> = new Set(
  catalogueTools()
    .filter((tool) => tool.roles.includes('author'))
    .flatMap((tool) => tool.signature.accounts.map((account) => account.id)),
);

/** Their logins as REST writes them, by id. */
export const agentLogins: ReadonlyMap<number, string> = new Map(
  catalogueTools().flatMap((tool) =>
    tool.signature.accounts.map((account) => [account.id, account.login] as const),
  ),
);

/** Names by which people call an agent to write something, without `@`. */
const HANDLES = [
  'amazonq',
  'claude',
  'codegen',
  'codex',
  'copilot',
  'cursor',
  'cursoragent',
  'devin',
  'devin-ai-integration',
  'factory',
  'gemini-cli',
  'google-labs-jules',
  'jules',
  'openhands',
  'roomote',
];

/** `@codex review` asks for a review, which is no part in the writing. */
const CALL = new RegExp(
  `(?<![\\w@/-])@(?:${HANDLES.join('|')})(?![\\w-])(?!\\s+(?:please\\s+)?review\\b)`,
  'i',
);

/** True where a comment asks an agent for work. */
export function callsAgent(comment: string): boolean {
  return CALL.test(comment);
}

/** Lower case. */
export const agentEmails: ReadonlySet<string> = new Set(
  catalogueTools().flatMap((tool) => tool.signature.emails.map((email) => email.toLowerCase())),
);
