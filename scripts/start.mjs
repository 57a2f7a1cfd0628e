// `npm start -- <command>`: the command line from a clone. Prepares what is stale, then runs in this same process.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();

// npm runs scripts in the package's folder; paths on the command line are meant from where it was called.
if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);

const bundle = join(root, 'apps', 'cli', 'dist', 'countersign.cjs');
process.argv[1] = bundle;
createRequire(import.meta.url)(bundle);
