/**
 * Starts a bundle with what V8 compiled of it the last time: compiling is most of what a short run costs. The result is
 * kept beside the file, by its content and V8's version; where nothing can be written, a start only takes longer.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Name of the bundle beside this file, without its ending, and the hash of its content; written in by build.mjs. */
declare const MAIN: string;
declare const MAIN_DIGEST: string;

type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: object,
  filename: string,
  folder: string,
) => void;

/** The oldest node that this runs on, as package.json has it. */
const OLDEST = [20, 19] as const;

/** `check` compiles most of what any command needs; the hook knows no such command. */
const KEPT_AFTER = ['check', 'hook-run'];

if (isOldEnough()) start(process.argv[2] ?? '');
else {
  process.stderr.write(
    `countersign: node ${process.version} at ${process.execPath} is too old, so this was not checked.\n` +
      `  fix: put node ${OLDEST.join('.')} or newer first on PATH; for hooks, name it in ~/.config/countersign/init.sh.\n`,
  );
  process.exitCode = 2;
}

function isOldEnough(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

function start(command: string): void {
  const folder = dirname(__filename);
  const main = join(folder, `${MAIN}.cjs`);
  const kept = join(folder, `${MAIN}.${MAIN_DIGEST}.${process.versions.v8}.v8`);
  const cachedData = readKept(kept);
  const script = new Script(wrap(readFileSync(main, 'utf8')), {
    filename: main,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const run = script.runInThisContext() as Wrapped;
  const module = { exports: {} };
  run(module.exports, createRequire(main), module, main, folder);
  if (
    KEPT_AFTER.includes(command) &&
    (cachedData === undefined || script.cachedDataRejected === true)
  )
    // By then everything that such a run needs is compiled.
    process.once('exit', () => keep(script, kept));
}

function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** In its place at once, for runs in two terminals. */
function keep(script: Script, path: string): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, path);
  } catch {
    // A folder that takes no file, or a full disk: the next run compiles again.
    rmSync(temporary, { force: true });
  }
}
