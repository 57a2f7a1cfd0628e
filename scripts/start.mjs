// `npm start -- <command>`: the command line from a clone. Prepares what is stale, then runs in this same process.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { prepare, root, START_CACHE } from './prepare.mjs';

prepare();

// npm runs scripts in the package's folder; paths on the command line are meant from where it was called.
if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);

const bundle = join(root, 'apps', 'cli', 'dist', 'countersign.cjs');
process.argv[1] = bundle;
// V8 loses the way to `import()` in code it reads from a cache, and the App is imported.
if (process.argv[2] === 'app') createRequire(import.meta.url)(bundle);
else runKeepingCompiledCode(bundle);

/**
 * Runs a CommonJS file with what V8 compiled of it the last time: that is a third of a start. Kept where
 * `node_modules` is a place for it.
 */
function runKeepingCompiledCode(file) {
  const { size, mtimeMs } = statSync(file);
  const kept = join(
    START_CACHE,
    `${process.version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}.v8`,
  );
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const source = readFileSync(file, 'utf8').replace(/^#!.*/u, '');
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    {
      filename: file,
      cachedData,
    },
  );
  const module = { exports: {} };
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  if (cachedData !== undefined && script.cachedDataRejected !== true) return;
  // By then what a command needs is compiled.
  process.once('exit', () => {
    const temporary = `${kept}.${process.pid}`;
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, kept);
  });
}
