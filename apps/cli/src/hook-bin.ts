/** What the installed git hooks run. Apart from the command line, because it starts on every commit. */
import { fstatSync, readFileSync, readSync } from 'node:fs';
import { runHook } from '@countersign/hook';
import type { CompilePolicy, DateExceptions } from '@countersign/hook';
import { createKeywordKernel } from '@countersign/scanner';
import { VERSION } from './version.ts';

/** Hash of the bundle that reads pages; written in by build.mjs. */
declare const POLICY_READER: string;

interface PageReader {
  readonly compilePolicy: CompilePolicy;
  readonly dateExceptions: DateExceptions;
}

/** A file of its own: it is loaded only for a page that was not compiled before, or for an exception that applies. */
// eslint-disable-next-line typescript/no-require-imports -- a bundle loads its neighbour when it is needed, not at start
const reader = (): PageReader => require('./compile-policy.cjs') as PageReader;

/** `process.stderr` brings node's sockets with it: it is asked for when there is something to say. */
function isTerminal(): boolean {
  const { NO_COLOR = '', TERM } = process.env;
  if (NO_COLOR !== '' || TERM === 'dumb') return false;
  try {
    return fstatSync(2).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Standard input as the shim fills it. An input that cannot be read is one that ended early. */
function readNext(into: Uint8Array): number {
  try {
    return readSync(0, into);
  } catch {
    return 0;
  }
}

let hasSpoken = false;

void runHook(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  now: new Date(),
  version: `${VERSION}+${POLICY_READER}`,
  compilePolicy: (page, now, storedPage) => reader().compilePolicy(page, now, storedPage),
  dateExceptions: (exceptions, versions) => reader().dateExceptions(exceptions, versions),
  answer: process.env['COUNTERSIGN_STAGED'] === 'stdin' ? readNext : null,
  kernel: createKeywordKernel,
  // Somebody at a terminal has no lines to give.
  input: () => (process.stdin.isTTY ? '' : readFileSync(0, 'utf8')),
  stderr: {
    write(text) {
      hasSpoken = true;
      process.stderr.write(text);
    },
    color: isTerminal() ? 'always' : 'never',
  },
}).then((code) => {
  process.exitCode = code;
  // Taking a heap apart takes longer than what a small commit is judged in.
  // oxlint-disable-next-line eslint/no-restricted-properties -- Nothing was said that could be cut.
  if (!hasSpoken) process.exit();
});
