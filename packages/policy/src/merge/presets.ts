/** Built-in presets: what holds where no page says otherwise. A published preset never changes; a new number is added. */
import type { PolicyPage } from '../page/schema.ts';

/** A page without what only an owner can say. */
export type PresetPage = Omit<PolicyPage, 'version' | 'owner' | 'next_review' | 'extends' | 'lock'>;

export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly page: PresetPage;
}

const start = {
  mode: 'observe',
  off_limits: {
    personal: 'warn',
    secrets: 'block',
    financials: 'observe',
    contract: 'observe',
    countries: [],
    our_words: [],
    our_patterns: [],
  },
  ai_tools: { approved: [], others: 'warn', hosts: [] },
  human_check: {
    applies_to: 'ai',
    inside_only: 'go',
    customers_see_it: 'one person',
    cannot_undo: 'one person',
    money_or_everyone: 'one person',
    author_may_check: 'no',
    label: 'human-reviewed',
    counts: ['label', 'review'],
    reviewers: [],
    ours: [],
  },
  exceptions_last_at_most: '90 days',
  exceptions: [],
  honour: [],
  pull_requests: { comment: 'off', assisted_by: 'off' },
} satisfies PresetPage;

const australia = {
  ...start,
  mode: 'warn',
  off_limits: {
    ...start.off_limits,
    personal: 'block',
    financials: 'warn',
    contract: 'warn',
    countries: ['au'],
  },
  human_check: { ...start.human_check, money_or_everyone: 'two people' },
} satisfies PresetPage;

const australiaRegulated = {
  ...australia,
  mode: 'block',
  off_limits: { ...australia.off_limits, financials: 'block', contract: 'block' },
  ai_tools: { ...australia.ai_tools, others: 'block' },
  human_check: { ...australia.human_check, applies_to: 'everyone', cannot_undo: 'two people' },
  exceptions_last_at_most: '30 days',
  record: { keep: '7 years' },
} satisfies PresetPage;

/** What lies beneath every page. */
export const defaultPreset: Preset = {
  id: 'countersign:start@1',
  title: 'Where to start: secrets stop, the rest is counted',
  page: start,
};

export const presets: readonly Preset[] = [
  { id: 'countersign:australia@1', title: 'Australian business', page: australia },
  {
    id: 'countersign:australia-regulated@1',
    title: 'Australian business under a regulator',
    page: australiaRegulated,
  },
  defaultPreset,
];

export function findPreset(id: string): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null;
}
