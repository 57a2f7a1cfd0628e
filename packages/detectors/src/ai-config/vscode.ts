/** Where VS Code’s settings and tasks stand: in files of their own, in a workspace file, or in a container’s. */
import type { Node } from '../formats/node.ts';
import type { ConfigSchema } from './config-kind.ts';
import { select, type Selected } from './select.ts';

/** The object that holds the settings, or null. */
export function vscodeSettings(schema: ConfigSchema, root: Node | null): Selected | null {
  if (schema === 'vscode-settings') return select(root)[0] ?? null;
  if (schema === 'code-workspace') return select(root, 'settings')[0] ?? null;
  if (schema === 'devcontainer')
    return select(root, 'customizations', 'vscode', 'settings')[0] ?? null;
  return null;
}

export function vscodeTasks(schema: ConfigSchema, root: Node | null): readonly Selected[] {
  if (schema === 'vscode-tasks') return select(root, 'tasks', '[]');
  if (schema === 'code-workspace') return select(root, 'tasks', 'tasks', '[]');
  return [];
}
