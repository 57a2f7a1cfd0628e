/** Identities of tools that review and suggest. Being named as a co-author means that a suggestion was accepted. */
import { aiTools } from '../ai-tools/catalogue.ts';
import { once } from '../once.ts';
import { identityTable, type IdentityTable } from './identity-table.ts';

export const reviewerIdentities: () => IdentityTable = once(() =>
  identityTable(aiTools.filter(({ roles }) => roles[0] === 'reviewer')),
);
