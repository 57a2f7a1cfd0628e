import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { html } from './html.ts';

describe('html', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["' onload='x", '&#39; onload=&#39;x'],
    ['&lt;', '&amp;lt;'],
    ['a\u202Eb', 'a\\u{202e}b'],
    ['a\nb', 'a\\nb'],
    ['Zoë 漢字 👋', 'Zoë 漢字 👋'],
  ])('%j is text', (given, shown) => {
    expect(html`<p title="${given}">${given}</p>`.text).toBe(`<p title="${shown}">${shown}</p>`);
  });

  test('no text opens a tag or leaves its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(html`${given}`.text).not.toMatch(/[<>"'\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test('pieces, lists of them, and nothing', () => {
    const items = ['a', '<'].map((one) => html`<li>${one}</li>`);
    expect(html`${items}${null}${3}`.text).toBe('<li>a</li><li>&lt;</li>3');
  });
});
