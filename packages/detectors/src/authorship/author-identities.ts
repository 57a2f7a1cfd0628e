/** Identities of tools that write changes. */
import { aiTools } from '../ai-tools/catalogue.ts';
import { once } from '../once.ts';
import { identityTable, type IdentityTable } from './identity-table.ts';

export const authorIdentities: () => IdentityTable = once(() =>
  identityTable(aiTools.filter(({ roles }) => roles[0] === 'author')),
);
