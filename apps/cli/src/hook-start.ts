/**
 * Starts `hook-main.cjs` with what V8 compiled of it the last time: compiling is most of what a hook costs. The result
 * is kept beside the file, by its content and V8's version; where nothing can be written, a start only takes longer.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Hash of `hook-main.cjs`; written in by build.mjs. */
declare const HOOK_MAIN: string;

type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: object,
  filename: string,
  folder: string,
) => void;

const folder = dirname(__filename);
const main = join(folder, 'hook-main.cjs');
const source = readFileSync(main, 'utf8');
const kept = join(folder, `hook-main.${HOOK_MAIN}.${process.versions.v8}.v8`);
const cachedData = readKept();
const script = new Script(wrap(source), {
  filename: main,
  ...(cachedData === undefined ? {} : { cachedData }),
});
const run = script.runInThisContext() as Wrapped;
const module = { exports: {} };
run(module.exports, createRequire(main), module, main, folder);
if (cachedData === undefined || script.cachedDataRejected === true)
  // By then everything that a commit needs is compiled.
  process.once('exit', keep);

function readKept(): Buffer | undefined {
  try {
    return readFileSync(kept);
  } catch {
    return undefined;
  }
}

/** In its place at once, for commits in two terminals. */
function keep(): void {
  const temporary = `${kept}.${process.pid}`;
  try {
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, kept);
  } catch {
    // A folder that takes no file: the next commit compiles again.
  }
}
