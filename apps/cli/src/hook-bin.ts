/** What the installed git hooks run. Apart from the command line, because it starts on every commit. */
import { readFileSync } from 'node:fs';
import { runHook } from '@countersign/hook';
import type { CompilePolicy } from '@countersign/hook';
import { VERSION } from './version.ts';

/** Hash of the bundle that reads pages; written in by build.mjs. */
declare const POLICY_READER: string;

/** The reader of pages is a file of its own: it is loaded only for a page that was not compiled before. */
const compilePolicy: CompilePolicy = (page, now, storedPage) => {
  // eslint-disable-next-line typescript/no-require-imports -- a bundle loads its neighbour when it is needed, not at start
  const reader = require('./compile-policy.cjs') as { readonly compilePolicy: CompilePolicy };
  return reader.compilePolicy(page, now, storedPage);
};

const coloured =
  process.stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

void runHook(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  now: new Date(),
  version: `${VERSION}+${POLICY_READER}`,
  compilePolicy,
  // Somebody at a terminal has no lines to give.
  input: () => (process.stdin.isTTY ? '' : readFileSync(0, 'utf8')),
  stderr: {
    write: (text) => void process.stderr.write(text),
    color: coloured ? 'always' : 'never',
  },
}).then((code) => {
  process.exitCode = code;
});
