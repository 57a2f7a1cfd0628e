/** Identities of tools that write changes. */
import { aiTools } from '../ai-tools/catalogue.ts';
import { identityTable, type IdentityTable } from './identity-table.ts';

export const authorIdentities: IdentityTable = identityTable(
  aiTools.filter(({ roles }) => roles[0] === 'author'),
);
