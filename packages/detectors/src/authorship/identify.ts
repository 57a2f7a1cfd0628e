/** Who an address or account is: a tool that writes, a tool that reviews, plain automation, or nobody we know. */
import type { AiTool } from '../ai-tools/ai-tool.ts';
import type { Account } from '../change.ts';
import type { EvidenceRole, EvidenceStrength } from '../evidence.ts';
import { readNoreplyAddress, withoutBotSuffix, type Address } from './address.ts';
import { authorIdentities } from './author-identities.ts';
import type { IdentityTable } from './identity-table.ts';
import { isPlainBotEmail, isPlainBotId, isPlainBotLogin } from './plain-bots.ts';
import {
  distinctiveProduct,
  exactProduct,
  isNamedAfter,
  isNobodysAddress,
  isToolAddress,
  startsWithModel,
  toolOfModel,
} from './product-names.ts';
import { reviewerIdentities } from './reviewer-identities.ts';

export interface Identity {
  readonly role: EvidenceRole;
  /** Null for plain automation and for models without a product. */
  readonly tool: string | null;
  readonly strength: EvidenceStrength;
}

/**
 * What the identity did. A reviewing tool that is only named (`mention`) suggested something; one that made the commit
 * or opened the pull request (`deed`) wrote it, if it is a tool that also writes.
 */
export type Occasion = 'deed' | 'mention';

/** GitHub's own committer for everything done on its pages: it says nothing about who wrote. */
const WEB_COMMITTER = 'noreply@github.com';

/** By address first, then numeric id with a login that fits, then name. */
export function identifyAddress({ name, email }: Address, occasion: Occasion): Identity | null {
  if (email === WEB_COMMITTER) return null;
  return (
    byEmail(email, occasion) ?? byNoreplyAddress(email, occasion) ?? byName(name, email) ?? null
  );
}

/** An account as the service itself reports it. */
export function identifyAccount({ id, login, type }: Account, occasion: Occasion): Identity | null {
  const plain = withoutBotSuffix(login.toLowerCase());
  const isAuthor = authorIdentities().byId.has(id);
  const table = isAuthor ? authorIdentities() : reviewerIdentities();
  const tool = table.byId.get(id);
  if (tool !== undefined) {
    const strength = type === 'Bot' || table.hasLogin(id, plain) ? 'conclusive' : 'weak';
    return isAuthor
      ? { role: 'author', tool: tool.id, strength }
      : asReviewer(tool, occasion, strength);
  }
  if (isPlainBotId(id) || (type === 'Bot' && isPlainBotLogin(plain))) {
    return { role: 'bot', tool: null, strength: 'conclusive' };
  }
  return type === 'Bot' ? { role: 'bot', tool: null, strength: 'weak' } : null;
}

function byEmail(email: string, occasion: Occasion): Identity | null {
  const writes = authorIdentities().byEmail.get(email);
  if (writes !== undefined) return { role: 'author', tool: writes.id, strength: 'strong' };
  const reviews = reviewerIdentities().byEmail.get(email);
  if (reviews !== undefined) return asReviewer(reviews, occasion, 'strong');
  return isPlainBotEmail(email) ? { role: 'bot', tool: null, strength: 'strong' } : null;
}

function byNoreplyAddress(email: string, occasion: Occasion): Identity | null {
  const address = readNoreplyAddress(email);
  if (address === null) return null;
  const { id, login } = address;
  const isBot = login.endsWith('[bot]');
  const plain = withoutBotSuffix(login);
  for (const table of [authorIdentities(), reviewerIdentities()]) {
    const tool = toolOf(table, address, isBot ? plain : null);
    if (tool === undefined) continue;
    // The id decides whose account it is; an id with another's login was put together by somebody.
    const fits = id === null || table.hasLogin(id, login);
    const strength = fits ? 'strong' : 'weak';
    return table === reviewerIdentities()
      ? asReviewer(tool, occasion, strength)
      : { role: 'author', tool: tool.id, strength };
  }
  if ((id !== null && isPlainBotId(id)) || (isBot && isPlainBotLogin(plain))) {
    return { role: 'bot', tool: null, strength: 'strong' };
  }
  return isBot ? { role: 'bot', tool: null, strength: 'weak' } : null;
}

function toolOf(
  { byId, byBotLogin }: IdentityTable,
  { id }: { readonly id: number | null },
  botLogin: string | null,
): AiTool | undefined {
  const known = id === null ? undefined : byId.get(id);
  return known ?? (botLogin === null ? undefined : byBotLogin.get(botLogin));
}

/** A full name of product and model is a declaration where the address is a tool's too; a bare first name is nothing. */
function byName(name: string, email: string): Identity | null {
  const lowered = name.toLowerCase();
  if (startsWithModel(lowered)) {
    // Nobody is called `Claude Sonnet 4.6`: with its version the name is a statement, whosever address stands beside it.
    const isFull = email !== '' && /\d/.test(lowered);
    const strength = isFull || isToolAddress(email) ? 'strong' : 'weak';
    return { role: 'author', tool: toolOfModel(lowered), strength };
  }
  // `opencode (glm-5)`, `Windsurf AI`, `Cursor Agent`.
  const bare = lowered.replace(/ \([^)]*\)$/, '').replace(/ (?:ai|agent|assistant|bot)$/, '');
  const exact = exactProduct(bare) ?? exactProduct(lowered);
  // Nobody's own address says `noreply`; a person with a product's name has an address of their own.
  if (exact !== null && isNobodysAddress(email))
    return { role: 'author', tool: exact, strength: 'strong' };
  const product = distinctiveProduct(bare) ?? distinctiveProduct(lowered);
  if (product !== null)
    return {
      role: 'author',
      tool: product,
      strength: isNamedAfter(email, bare) ? 'strong' : 'weak',
    };
  return exact !== null && email === '' ? { role: 'author', tool: exact, strength: 'weak' } : null;
}

function asReviewer(tool: AiTool, occasion: Occasion, strength: EvidenceStrength): Identity {
  return occasion === 'deed' && tool.roles.includes('author')
    ? { role: 'author', tool: tool.id, strength }
    : { role: 'reviewer', tool: tool.id, strength: 'weak' };
}
