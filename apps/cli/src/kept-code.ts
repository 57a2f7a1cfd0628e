/**
 * Loads a bundle with what V8 compiled of it the last time: compiling is most of what a short run costs. The result is
 * kept beside the file, by its content and V8's version; where nothing can be written, a start only takes longer.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: object,
  filename: string,
  folder: string,
) => void;

/**
 * What the CommonJS file `path` exports. `digest` is of its content: V8 takes compiled code for any source of the same
 * length. `isWorthKeeping` is asked as the process ends, when everything that such a run needs is compiled.
 */
export function loadWithKeptCode(
  path: string,
  digest: string,
  isWorthKeeping: () => boolean,
): unknown {
  const kept = `${path.replace(/\.cjs$/u, '')}.${digest}.${process.versions.v8}.v8`;
  const cachedData = readKept(kept);
  const script = new Script(wrap(readFileSync(path, 'utf8')), {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const run = script.runInThisContext() as Wrapped;
  const module = { exports: {} };
  run(module.exports, createRequire(path), module, path, dirname(path));
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once('exit', () => {
      if (isWorthKeeping()) keep(script, kept);
    });
  return module.exports;
}

function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** In its place at once, for runs in two terminals and for threads of one. */
function keep(script: Script, path: string): void {
  const temporary = `${path}.${process.pid}.${process.hrtime.bigint()}`;
  try {
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, path);
  } catch {
    // A folder that takes no file, or a full disk: the next run compiles again.
    rmSync(temporary, { force: true });
  }
}
