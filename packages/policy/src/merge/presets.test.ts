import { describe, expect, test } from '@jest/globals';
import { sha256Hex } from '@countersign/detectors';
import { parsePage } from '../page/parse.ts';
import { canonicalJson } from './canonical-json.ts';
import { mergePolicy } from './merge-policy.ts';
import { presetText } from './preset-text.ts';
import { findPreset, presets } from './presets.ts';

/** A published preset never changes: whoever named one agreed on it as it was read. Another content gets another number. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'countersign:australia-regulated@1':
    '36c808c2260b94be3b1bed684e90eb5723bf149a5d4cf0d68795792a4ef52047',
  'countersign:australia@1': 'e2e712a38ac2f05cd7ed0483d9cbe2b9057799fb250fe2049931599071639e87',
  'countersign:start@1': '2e309e5123536d1aa285e37c2cbcfcc3472e33660c2c40db932ce15ed1e8be06',
};

describe('presets', () => {
  test('what was published is what it was', () => {
    const now = Object.fromEntries(
      presets.map(({ id, page }) => [id, sha256Hex(canonicalJson(page))]),
    );
    expect(now).toEqual(PUBLISHED);
  });

  test.each(presets.map(({ id }) => ({ id })))('$id stops secrets', ({ id }) => {
    const text = `version: 1\nowner: "@o/a"\nnext_review: 2027-02-01\nmode: block\nextends: ${id}\n`;
    const { page } = parsePage(text, 'countersign.yml');
    if (page === null) throw new Error('the page is not valid');
    const policy = mergePolicy({
      organisation: { page, file: 'countersign.yml', origin: 'organisation' },
      repository: null,
      now: new Date('2026-11-22T10:00:00Z'),
    });
    expect(policy.levels.secrets).toBe('block');
    expect(policy.doubts).toEqual([]);
  });

  test.each(presets.map(({ id }) => ({ id })))('$id is written out as a page', ({ id }) => {
    const preset = findPreset(id);
    if (preset === null) throw new Error(id);
    const text = presetText(preset);
    expect(text).toMatch(/^ {2}secrets: block # Passwords, keys, tokens\.$/m);
    const head = 'version: 1\nowner: "@o/a"\nnext_review: 2027-02-01\n';
    const { page, problems } = parsePage(head + text, 'preset');
    expect(problems).toEqual([]);
    const { version: _v, owner: _o, next_review: _n, ...rest } = page ?? {};
    expect(rest).toEqual(preset.page);
  });
});
