import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'guardrails',
  reach: 'money_or_everyone',
  why: 'Sets the limits that people and agents work under; whoever may change it alone may lift them.',
  trap: 'A change of layout alone still counts.',
  everywhere: true,
  globs: [
    { glob: 'countersign.yml', framework: 'the guardrails themselves' },
    { glob: '.github/countersign.yml', framework: 'the guardrails themselves' },
    { glob: '.github/CODEOWNERS', framework: 'the guardrails themselves' },
    { glob: 'CODEOWNERS', framework: 'the guardrails themselves' },
    { glob: '.github/workflows/**', framework: 'the guardrails themselves' },
    { glob: '.github/rulesets/**', framework: 'the guardrails themselves' },
    { glob: '.pre-commit-config.yaml', framework: 'the guardrails themselves' },
    { glob: 'lefthook.yml', framework: 'the guardrails themselves' },
    { glob: '.husky/**', framework: 'the guardrails themselves' },
    { glob: '.claude/settings*.json', framework: 'the guardrails themselves' },
    { glob: '.mcp.json', framework: 'the guardrails themselves' },
    { glob: '.cursor/**', framework: 'the guardrails themselves' },
    { glob: 'AGENTS.md', framework: 'the guardrails themselves' },
    { glob: 'CLAUDE.md', framework: 'the guardrails themselves' },
    { glob: '.github/copilot-instructions.md', framework: 'the guardrails themselves' },
  ],
  except: [],
  examples: {
    match: [
      'countersign.yml',
      '.github/workflows/ci.yml',
      'CLAUDE.md',
      '.husky/pre-commit',
      '.claude/settings.local.json',
    ],
    ignore: ['docs/CLAUDE.md', 'src/countersign.yml'],
  },
};
