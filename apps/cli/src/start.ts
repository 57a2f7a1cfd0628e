/** Starts a bundle with what V8 compiled of it the last time. */
import { join } from 'node:path';
import { loadWithKeptCode } from './kept-code.ts';

/** Name of the bundle beside this file, without its ending, and the hash of its content; written in by build.mjs. */
declare const MAIN: string;
declare const MAIN_DIGEST: string;

/** The oldest node that this runs on, as package.json has it. */
const OLDEST = [20, 19] as const;

/** `check` compiles most of what any command needs; the hook knows no such command. */
const KEPT_AFTER = ['check', 'hook-run'];

if (isOldEnough())
  loadWithKeptCode(join(__dirname, `${MAIN}.cjs`), MAIN_DIGEST, () =>
    KEPT_AFTER.includes(process.argv[2] ?? ''),
  );
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
