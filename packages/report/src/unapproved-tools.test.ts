import { expect, test } from '@jest/globals';
import type { JudgedTool } from '@countersign/policy';
import { unapprovedTools } from './unapproved-tools.ts';
import { verdict } from './verdict-fixture.test-support.ts';

const judged = (tool: string, shared: readonly boolean[], approved = false): JudgedTool => ({
  tool,
  approved,
  standing: approved ? 'approved' : 'not-listed',
  paths: shared.map((_, index) => `${tool}-${index}`),
  signs: shared.map((one, index) => ({
    tool,
    path: `${tool}-${index}`,
    role: 'mcp',
    shared: one,
  })),
});

test('a file that several tools read names none of them', () => {
  const given = verdict({
    aiTools: [
      judged('approved', [false], true),
      judged('by-a-shared-file', [true, true]),
      judged('by-its-own', [true, false]),
      judged('declared', []),
      judged('declared-beside-a-shared-file', [true]),
    ],
    authorship: { declared: 'ai', tools: ['declared-beside-a-shared-file'], evidence: [] },
  });
  expect(unapprovedTools(given).map(({ tool }) => tool)).toEqual([
    'by-its-own',
    'declared',
    'declared-beside-a-shared-file',
  ]);
});
