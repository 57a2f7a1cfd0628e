/** What a file does to narrow what its tool may do, see or pass on. */
import type { SettingConcern } from '../ai-tools/ai-tool.ts';
import type { SafeSetting } from '../facts.ts';
import { listedCommands } from './command-lists.ts';
import type { ConfigFile } from './config-file.ts';
import { openProbes, permissionRule, shellSemantics } from './permission-rule.ts';
import { opposingTexts } from './permission-lists.ts';
import { PROBES } from './probes.ts';
import { isText, SAFE_SETTINGS } from './safe-setting-rows.ts';
import { SECRET_FILE } from './secret-file.ts';
import { select } from './select.ts';
import { vscodeSettings } from './vscode.ts';

type Seen = Omit<SafeSetting, 'path'>;

/** One for each key, however many entries it has. Holds no value of the file. */
export function safeSettings(file: ConfigFile): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const one of [
    ...rows(file),
    ...stops(file),
    ...refusedCommands(file),
    ...readPatterns(file),
  ]) {
    const id = `${one.key}\0${one.means}`;
    if (!seen.has(id)) seen.set(id, one);
  }
  return [...seen.values()].sort((a, b) => a.line - b.line);
}

function rows({ kind, root }: ConfigFile): readonly Seen[] {
  const settings = vscodeSettings(kind.schema, root) ?? root;
  return SAFE_SETTINGS.filter(({ schemas }) => schemas.includes(kind.schema)).flatMap((safe) =>
    safe.keys.flatMap((key) =>
      selectKeys(settings, key.split(' '))
        .filter(({ value }) => safe.isSafe(value))
        .map(({ span }) => ({
          line: span.line,
          key: key.replaceAll(' ', '.'),
          concerns: safe.concerns,
          means: safe.means,
        })),
    ),
  );
}

/** `*` is a key of that name here: a row for any key would show names that people gave. */
function selectKeys(
  root: Parameters<typeof select>[0],
  steps: readonly string[],
): ReturnType<typeof select> {
  const last = steps.at(-1);
  if (last !== '*') return select(root, ...steps);
  return select(root, ...steps).filter(({ path }) => path.at(-1) === '*');
}

/** What the lists of rules stop, told by what it is and not by how it is written. */
function stops(file: ConfigFile): readonly Seen[] {
  const semantics = shellSemantics(file.kind.schema);
  return opposingTexts(file).flatMap(({ text: written, at }): readonly Seen[] => {
    const rule = permissionRule(written);
    if (rule === null) return [];
    const key = at.path.filter((step) => typeof step === 'string').join('.');
    const line = at.value.line;
    const asks = at.path.includes('ask');
    const shown = (means: string, concerns: SettingConcern): Seen => ({
      line,
      key,
      concerns,
      means,
    });
    if (SECRET_FILE.test(rule.pattern ?? '') && !asks)
      return [shown('keeps files that hold keys from the agent', 'access')];
    const isStop = semantics !== null && openProbes([rule], semantics).length < PROBES.length;
    if (asks) return [shown('asks a person before commands or tools of a list', 'approval')];
    return [
      isStop
        ? shown('forbids commands that do harm', 'approval')
        : shown('forbids commands, tools or files of a list', 'access'),
    ];
  });
}

function refusedCommands(file: ConfigFile): readonly Seen[] {
  return listedCommands(file)
    .filter(({ decision }) => decision === 'deny')
    .map(({ span, path }) => ({
      line: span.line,
      key: path.filter((step) => typeof step === 'string').join('.') || 'prefix_rule',
      concerns: 'approval',
      means: 'forbids or asks about commands of a list',
    }));
}

function readPatterns({ kind, root }: ConfigFile): readonly Seen[] {
  if (kind.schema !== 'opencode') return [];
  return ['read', 'edit'].flatMap((tool) =>
    select(root, 'permission', tool, '*')
      .filter(({ path, value }) => isStopped(value) && SECRET_FILE.test(String(path.at(-1))))
      .map(({ span }) => ({
        line: span.line,
        key: `permission.${tool}`,
        concerns: 'access',
        means: 'keeps files that hold keys from the agent',
      })),
  );
}

const isStopped = isText('deny', 'ask');
