/** Identities of tools that write changes. */
import { catalogueTools } from '../ai-tools/tool-catalogue.ts';
import { once } from '../once.ts';
import { identityTable, type IdentityTable } from './identity-table.ts';

export const authorIdentities: () => IdentityTable = once(() =>
  identityTable(catalogueTools().filter(({ roles }) => roles[0] === 'author')),
);
