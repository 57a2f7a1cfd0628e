/** What a key of the policy amounts to once the mode has had its say. */
import type { Level, Mode, Outcome } from '../verdict.ts';
import type { Policy } from './policy.ts';

const LEVEL_ORDER: readonly Level[] = ['allow', 'observe', 'warn', 'block'];

const OUTCOME_OF: Readonly<Record<Level, Outcome>> = {
  allow: 'pass',
  observe: 'note',
  warn: 'warn',
  block: 'block',
};

/** True when the key itself or the section it belongs to is locked. */
export function isLocked(lock: readonly string[], key: string): boolean {
  const section = key.split('.')[0] ?? key;
  return lock.includes(key) || lock.includes(section);
}

/** The mode that caps this key: a gentler repository mode does not soften what is locked. */
export function modeOf(policy: Policy, key: string): Mode {
  return isLocked(policy.lock, key) ? policy.lockedMode : policy.mode;
}

/** The gentler of a level and the mode that caps its key. */
export function capLevel(policy: Policy, key: string, level: Level): Level {
  const mode = modeOf(policy, key);
  return LEVEL_ORDER.indexOf(level) <= LEVEL_ORDER.indexOf(mode) ? level : mode;
}

export function capOutcome(policy: Policy, key: string, level: Level): Outcome {
  return OUTCOME_OF[capLevel(policy, key, level)];
}

export const stricterLevel = (a: Level, b: Level): Level =>
  LEVEL_ORDER.indexOf(a) >= LEVEL_ORDER.indexOf(b) ? a : b;
