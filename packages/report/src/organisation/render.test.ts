import { expect, test } from '@jest/globals';
import type { OrganisationReport } from '@countersign/policy';
import {
  renderOrganisationHtml,
  renderOrganisationMarkdown,
  renderOrganisationText,
} from './render.ts';

const HOSTILE = '<script>alert(1)</script>\u001b[31m\u202e@everyone';
const MADE = { at: new Date('2026-11-22T12:00:00Z'), version: '1.2.3' };
const REPORT: OrganisationReport = {
  owner: 'acme',
  page: { file: null, state: 'none', problems: [], dates: [] },
  tried: HOSTILE,
  partial: `it was interrupted ${HOSTILE}`,
  listed: 2,
  biggestRisk: HOSTILE,
  fastestWin: 'Nothing to do.',
  repositories: [],
  notLookedAt: [
    { name: HOSTILE, reason: 'interrupted', why: HOSTILE, next: 'Run it again.', fault: true },
  ],
  unseen: [],
};

test.each([
  ['text', renderOrganisationText(REPORT, MADE, { color: 'never' })],
  ['markdown', renderOrganisationMarkdown(REPORT, MADE)],
  ['html', renderOrganisationHtml(REPORT, MADE)],
])('%s: a part says so, and nothing from outside acts', (form, out) => {
  expect(out).toMatch(/This is only a part: it was interrupted/);
  expect(out).toMatch(/0 of 2 repositories looked at, 1 not/);
  for (const acting of ['\u001b', '\u202e']) expect(out).not.toContain(acting);
  if (form !== 'text') expect(out.replaceAll(/`[^`\n]*`/g, '')).not.toContain('<script>');
});
