/** Identities of tools that review and suggest. Being named as a co-author means that a suggestion was accepted. */
import { catalogueTools } from '../ai-tools/tool-catalogue.ts';
import { once } from '../once.ts';
import { identityTable, type IdentityTable } from './identity-table.ts';

export const reviewerIdentities: () => IdentityTable = once(() =>
  identityTable(catalogueTools().filter(({ roles }) => roles[0] === 'reviewer')),
);
