/** Every rule, in the order of the verdict. `exceptions` comes after the rules that make use of them. */
import type { Rule } from './rule.ts';
import { aiConfig } from './rules/ai-config.ts';
import { aiTools } from './rules/ai-tools.ts';
import { assistedBy } from './rules/assisted-by.ts';
import { coverage } from './rules/coverage.ts';
import { exceptions } from './rules/exceptions.ts';
import { humanCheck } from './rules/human-check.ts';
import { notEnforced } from './rules/not-enforced.ts';
import { policyPage } from './rules/policy.ts';
import { secrets } from './rules/secrets.ts';

export const rules: readonly Rule[] = [
  policyPage,
  secrets,
  aiTools,
  aiConfig,
  humanCheck,
  assistedBy,
  coverage,
  exceptions,
  notEnforced,
];
