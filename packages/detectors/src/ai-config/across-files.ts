/** What only several files together say. */
import type { Severity } from '../finding.ts';
import { autoEnables } from './auto-enabled-servers.ts';
import type { ConfigFile } from './config-file.ts';
import { findingOf, placeOf, type AiConfigFinding, type AiConfigPlace } from './config-finding.ts';
import { grantsOf, type Grant } from './grants.ts';
import { runnerCall } from './package-runner.ts';
import { redacted } from './shown-value.ts';
import { startedScripts, type StartedScript } from './started-scripts.ts';
import { isShell, programName } from './shell-commands.ts';

/** Plain data about one file that rules over several files need. Holds no secrets. */
export interface AiConfigFacts {
  /** What the file gives a tool, to be compared with the version before. */
  readonly grants: readonly Grant[];
  /** Scripts of the repository that the tool starts by itself. */
  readonly scripts: readonly StartedScript[];
  /** Names of the servers a `.mcp.json` declares. */
  readonly servers: readonly {
    readonly name: string;
    readonly risky: 'unpinned' | 'shell' | null;
  }[];
  readonly autoEnables: readonly {
    readonly servers: readonly string[] | 'all';
    readonly place: AiConfigPlace;
  }[];
}

/** Further settings of the same kind add nothing. */
const MOST_PLACES = 20;
const MOST_NAMES = 3;

export function factsOf(file: ConfigFile): AiConfigFacts {
  const isProjectServers = /(?:^|\/)\.mcp\.json$/i.test(file.path);
  return {
    grants: grantsOf(file),
    scripts: startedScripts(file, folderOf(file.path)),
    servers: isProjectServers
      ? file.servers.map(({ name, words }) => ({
          name: redacted(name, file.scanSecrets),
          risky: risk(words.map(({ text }) => text)),
        }))
      : [],
    autoEnables: autoEnables(file)
      .slice(0, MOST_PLACES)
      .map(({ servers, hit }) => ({
        servers:
          servers === 'all' ? servers : servers.map((name) => redacted(name, file.scanSecrets)),
        place: placeOf(hit, file.scanSecrets),
      })),
  };
}

function risk(words: readonly string[]): 'unpinned' | 'shell' | null {
  if (isShell(programName(words[0])) || programName(words[0]) === 'cmd') return 'shell';
  const call = runnerCall(words);
  return call !== null && !call.pinned ? 'unpinned' : null;
}

/** Where a tool runs whose settings are at this path: above the folder of settings, with a slash at its end. */
function folderOf(path: string): string {
  return path.replace(/(?:^|(?<=\/))(?:\.[^/]+\/)?(?:hooks\/|settings\/)?[^/]+$/, '');
}

/** Folder in which a path's tool settings hold: `a/.claude/settings.json` and `a/.mcp.json` share `a`. */
function projectOf(path: string): string {
  return path.toLowerCase().replace(/(?:^|\/)(?:\.claude\/)?[^/]+$/, '');
}

/**
 * Findings that need several files. Each lies in the file whose setting makes the combination dangerous, and has id
 * and subject of that file's own, milder finding, which it replaces.
 */
export function checkAcrossFiles(
  files: readonly { readonly path: string; readonly facts: AiConfigFacts }[],
): readonly (AiConfigFinding & { readonly path: string })[] {
  const declared = new Map<string, AiConfigFacts['servers'][number][]>();
  for (const { path, facts } of files) {
    if (facts.servers.length === 0) continue;
    const project = projectOf(path);
    declared.set(project, [...(declared.get(project) ?? []), ...facts.servers]);
  }
  return files.flatMap(({ path, facts }) => {
    const servers = declared.get(projectOf(path)) ?? [];
    const raised = facts.autoEnables.map((enable) => raise(enable, servers));
    if (raised.every((place) => place === null)) return [];
    const finding = findingOf(
      'project-mcp-autoenable',
      facts.autoEnables.map((enable, index) => raised[index] ?? enable.place),
    );
    return finding === null ? [] : [{ ...finding, path }];
  });
}

/** The place as grave as what it starts; null when it starts nothing that is declared. */
function raise(
  enable: AiConfigFacts['autoEnables'][number],
  declared: AiConfigFacts['servers'],
): AiConfigPlace | null {
  const started = declared.filter(
    ({ name }) => enable.servers === 'all' || enable.servers.includes(name),
  );
  if (started.length === 0) return null;
  const risky = started.find((server) => server.risky !== null);
  const severity: Severity = risky === undefined ? 'high' : 'critical';
  const more = started.length - MOST_NAMES;
  const names = [
    ...started.slice(0, MOST_NAMES).map(({ name }) => `"${name}"`),
    ...(more > 0 ? [`${more} more`] : []),
  ].join(', ');
  const what = risky?.risky === 'shell' ? 'is a shell' : 'is a package without an exact version';
  return {
    ...enable.place,
    severity,
    message: `MCP servers of .mcp.json start without asking: ${names}${
      risky === undefined ? '' : `; "${risky.name}" ${what}`
    }.`,
  };
}
