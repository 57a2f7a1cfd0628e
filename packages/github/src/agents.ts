/** AI agents' accounts and addresses: not people, so nobody to attribute a commit to or to clear. */
import { aiTools } from '@countersign/detectors';

/** Ids of the accounts that open pull requests because a person asked them to. */
export const agentAccounts: ReadonlySet<number> = new Set(
  aiTools
    .filter((tool) => tool.roles.includes('author'))
    .flatMap((tool) => tool.signature.accounts.map((account) => account.id)),
);

/** Lower case. */
export const agentEmails: ReadonlySet<string> = new Set(
  aiTools.flatMap((tool) => tool.signature.emails.map((email) => email.toLowerCase())),
);
