import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandsIn } from './commands.ts';
import type { Command } from './commands.ts';

const R = '/countersign recheck';
const FENCE = '```';

test.each([
  ['alone', R, ['recheck']],
  ['both, each once', `${R}\n/countersign explain\n${R}`, ['recheck', 'explain']],
  ['behind a sentence of its own line', `Please.\n${R}`, ['recheck']],
  ['capitals and spaces', '/Countersign \t Recheck  ', ['recheck']],
  ["Windows' line ends", `Hi\r\n${R}\r\n`, ['recheck']],
  ['in a sentence', `Type ${R} to repeat it`, []],
  ['with more words', `${R} now`, []],
  ['an unknown word', '/countersign approve', []],
  ['a longer word', '/countersign rechecked', []],
  ['indented', ` ${R}`, []],
  ['indented code', `    ${R}`, []],
  ['a tab', `\t${R}`, []],
  ['quoted', `> ${R}`, []],
  ['behind a quotation without a blank line', `> as you said\n${R}`, []],
  ['behind a quotation and a blank line', `> as you said\n\n${R}`, ['recheck']],
  ['in a list', `- ${R}`, []],
  ['behind an item of a list', `1. first\n${R}`, []],
  ['inline code', `\`${R}\``, []],
  ['inline code over lines', `\`\n${R}\n\``, []],
  ['two backticks over lines', `\`\`a\n${R}\n\`b\`\``, []],
  ['a block of code', `${FENCE}\n${R}\n${FENCE}`, []],
  ['a block with a language', `${FENCE}sh\n\n${R}\n${FENCE}`, []],
  ['a block that does not end', `${FENCE}\n${R}`, []],
  ['a block of tildes with backticks in it', `~~~\n${FENCE}\n${R}\n~~~`, []],
  ['a longer fence', `${FENCE}${FENCE}\n${FENCE}\n${R}\n${FENCE}${FENCE}`, []],
  ['behind a block', `${FENCE}\nx\n${FENCE}\n${R}`, ['recheck']],
  ['a comment of HTML', `<!--\n${R}\n-->`, []],
  ['a comment that does not end', `<!--\n${R}`, []],
  ['in pre', `<PRE>\n${R}\n</pre>`, []],
  ['folded away', `<details><summary>x</summary>\n\n${R}\n\n</details>`, []],
  ['right behind an end', `<!-- x -->${R}`, []],
  ['on the line below an end', `<!-- x -->\n${R}`, ['recheck']],
  ['another slash', '//countersign recheck', []],
  ['nothing', '', []],
] satisfies [string, string, readonly Command[]][])('%s', (_name, body, want) => {
  expect(commandsIn(body)).toEqual(want);
});

test('whatever is quoted line by line or fenced holds no command', () => {
  const part = fc.constantFrom(R, '', '`', '``', '> x', '- x', '<!--', '-->', '<pre>', '~~~', 'x');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (lines) => {
      expect(commandsIn(lines.map((line) => `> ${line}`).join('\n'))).toEqual([]);
      const fence = '`'.repeat(4);
      expect(commandsIn([fence, ...lines, fence].join('\n'))).toEqual([]);
    }),
  );
});

// What is not linear runs into the runner's limit here.
test('a long comment of openings is read to its end', () => {
  for (const unit of ['<pre>', '`', '<!--', '> ', '``` ', '` `` '])
    expect(commandsIn(unit.repeat(65_536 / unit.length))).toEqual([]);
});
