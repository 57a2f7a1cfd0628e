/** Every check of a change, sorted by id. A test holds it equal to the files of `changes/`. */
import type { ChangeCheck } from './change-check.ts';
import { commandAdded } from './changes/command-added.ts';
import { permissionLoosened } from './changes/permission-loosened.ts';
import { serverAdded } from './changes/server-added.ts';
import { serverChanged } from './changes/server-changed.ts';

export const changeChecks: readonly ChangeCheck[] = [
  commandAdded,
  permissionLoosened,
  serverAdded,
  serverChanged,
];
