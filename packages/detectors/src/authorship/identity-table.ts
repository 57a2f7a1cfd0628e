/** Addresses and accounts of a group of tools, for look-up. */
import type { AiTool } from '../ai-tools/ai-tool.ts';
import { withoutBotSuffix } from './address.ts';

export interface IdentityTable {
  /** By address in lower case. */
  readonly byEmail: ReadonlyMap<string, AiTool>;
  /** By the service's numeric id. */
  readonly byId: ReadonlyMap<number, AiTool>;
  /** By login in lower case, without `[bot]`. Only Apps' own logins: a plain one might be anybody's. */
  readonly byBotLogin: ReadonlyMap<string, AiTool>;
  /** Whether the account with this id ever wrote this login (lower case). Apps commit under several. */
  readonly hasLogin: (id: number, login: string) => boolean;
}

export function identityTable(tools: readonly AiTool[]): IdentityTable {
  const byEmail = new Map<string, AiTool>();
  const byId = new Map<number, AiTool>();
  const byBotLogin = new Map<string, AiTool>();
  const logins = new Set<string>();
  for (const tool of tools) {
    for (const email of tool.signature.emails) byEmail.set(email, tool);
    for (const { login, id } of tool.signature.accounts) {
      const plain = withoutBotSuffix(login.toLowerCase());
      byId.set(id, tool);
      logins.add(`${id}+${plain}`);
      if (login.endsWith('[bot]')) byBotLogin.set(plain, tool);
    }
  }
  return {
    byEmail,
    byId,
    byBotLogin,
    hasLogin: (id, login) => logins.has(`${id}+${withoutBotSuffix(login)}`),
  };
}
