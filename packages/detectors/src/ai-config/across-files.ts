/** What only several files together say. */
import type { SafeSetting, StartedBySettings } from '../facts.ts';
import type { Severity } from '../finding.ts';
import type { Span } from '../formats/node.ts';
import { autoEnables } from './auto-enabled-servers.ts';
import { catalogueSafeSettings } from './check-catalogue.ts';
import { configKind } from './config-kind.ts';
import type { ConfigFile, ScanSecrets } from './config-file.ts';
import { findingOf, placeOf, type AiConfigFinding, type AiConfigPlace } from './config-finding.ts';
import { grantsOf, type Grant } from './grants.ts';
import { runnerCall } from './package-runner.ts';
import { scriptRisks } from './script-risks.ts';
import { redacted } from './shown-value.ts';
import { startedScripts, type StartedScript } from './started-scripts.ts';
import { isShell, programName } from './shell-commands.ts';
import { startsOf } from './starts.ts';

/** Plain data about one file that rules over several files need. Holds no secrets. */
export interface AiConfigFacts {
  /** Settings that narrow what the tool may do. */
  readonly safe: readonly Omit<SafeSetting, 'path'>[];
  /** What the tool starts or connects to by itself. */
  readonly starts: readonly Omit<StartedBySettings, 'path'>[];
  /** What the file gives a tool, to be compared with the version before. */
  readonly grants: readonly Grant[];
  /** Scripts of the repository that the tool starts by itself. */
  readonly scripts: readonly StartedScript[];
  /** Names of the servers a `.mcp.json` declares. */
  readonly servers: readonly {
    readonly name: string;
    readonly risky: 'unpinned' | 'shell' | null;
    readonly place: AiConfigPlace;
  }[];
  readonly autoEnables: readonly {
    readonly servers: readonly string[] | 'all';
    readonly place: AiConfigPlace;
  }[];
}

/** What a script does that matters when a tool runs it by itself. Holds no secrets. */
export interface ScriptFacts {
  /** True where its file is judged as a hook's script already, whoever runs it. */
  readonly isToldAlone: boolean;
  readonly risks: readonly {
    readonly id: 'hook-network-install' | 'hook-git-config';
    /** A clause that follows "it". */
    readonly does: string;
    readonly place: AiConfigPlace;
  }[];
}

/** One file of the state that is judged; `isAdded` says which of its lines are new there. */
export interface FileInContext<Facts> {
  readonly path: string;
  readonly facts: Facts;
  readonly isAdded: (place: Span) => boolean;
}

/** Further settings of the same kind add nothing. */
const MOST_PLACES = 20;
const MOST_NAMES = 3;

export function factsOf(file: ConfigFile): AiConfigFacts {
  const isProjectServers = /(?:^|\/)\.mcp\.json$/i.test(file.path);
  return {
    safe: catalogueSafeSettings()(file),
    starts: startsOf(file),
    grants: grantsOf(file),
    scripts: startedScripts(file, folderOf(file.path)),
    servers: isProjectServers
      ? file.servers.map(({ name, words, span, path }) => ({
          name: redacted(name, file.scanSecrets),
          risky: risk(words.map(({ text }) => text)),
          place: placeOf(
            { severity: 'high', message: '', span, path, value: null },
            file.scanSecrets,
          ),
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

export function scriptFacts(path: string, text: string, scanSecrets: ScanSecrets): ScriptFacts {
  const schema = configKind(path)?.schema;
  return {
    isToldAlone: schema === 'hook-script' || schema === 'plugin-code',
    risks: scriptRisks(path, text).map(({ check, does, text: said, line, length }) => ({
      id: check,
      does,
      place: placeOf(
        {
          severity: 'high',
          message: '',
          span: { line, column: 1, endLine: line, endColumn: length + 1 },
          path: [],
          value: said,
        },
        scanSecrets,
      ),
    })),
  };
}

/** Folder in which a path's tool settings hold: `a/.claude/settings.json` and `a/.mcp.json` share `a/`. */
export function projectOf(path: string): string {
  return path.replace(/(?:\.claude\/)?[^/]+$/i, '');
}

type FoundAcross = AiConfigFinding & { readonly path: string };

/**
 * Findings that need several files. Each lies in a file that brings something new; where that is the file whose
 * setting makes the combination dangerous, it has id and subject of that file's own, milder finding, which it replaces.
 */
export function checkAcrossFiles(
  configs: readonly FileInContext<AiConfigFacts>[],
  scripts: readonly FileInContext<ScriptFacts>[],
): readonly FoundAcross[] {
  return [...startedServers(configs), ...followedHooks(configs, scripts)];
}

function startedServers(configs: readonly FileInContext<AiConfigFacts>[]): readonly FoundAcross[] {
  return configs.flatMap((settings) => {
    if (settings.facts.autoEnables.length === 0) return [];
    const project = projectOf(settings.path).toLowerCase();
    const lists = configs.filter(
      ({ path, facts }) => facts.servers.length > 0 && projectOf(path).toLowerCase() === project,
    );
    const declared = lists.flatMap(({ facts }) => facts.servers);
    const { autoEnables: enables } = settings.facts;
    const raised = enables.map((enable) => raise(enable, declared));
    if (raised.every((place) => place === null)) return [];
    if (enables.some(({ place }, index) => raised[index] !== null && settings.isAdded(place))) {
      const finding = findingOf(
        'project-mcp-autoenable',
        enables.map((enable, index) => raised[index] ?? enable.place),
      );
      return finding === null ? [] : [{ ...finding, path: settings.path }];
    }
    // The settings were there before: what is new is the server.
    return lists.flatMap(({ path, facts, isAdded }) => {
      const places = facts.servers
        .filter(
          ({ name, place }) =>
            isAdded(place) &&
            enables.some(({ servers }) => servers === 'all' || servers.includes(name)),
        )
        .map(({ name, risky, place }): AiConfigPlace => ({
          ...place,
          severity: risky === null ? 'high' : 'critical',
          message: `The server "${name}" starts without asking, because ${settings.path} says so${
            risky === null ? '' : `; it ${RISKY[risky]}`
          }.`,
        }));
      const finding = findingOf('project-mcp-autoenable', places);
      return finding === null ? [] : [{ ...finding, path }];
    });
  });
}

const RISKY = {
  shell: 'is a shell',
  unpinned: 'is a package without an exact version',
} as const;

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
  return {
    ...enable.place,
    severity,
    message: `MCP servers of .mcp.json start without asking: ${names}${
      risky === undefined ? '' : `; "${risky.name}" ${RISKY[risky.risky ?? 'shell']}`
    }.`,
  };
}

/** A hook is as dangerous as the script it runs: at the script's line where that is new, else at the hook's. */
function followedHooks(
  configs: readonly FileInContext<AiConfigFacts>[],
  scripts: readonly FileInContext<ScriptFacts>[],
): readonly FoundAcross[] {
  const byPath = new Map(scripts.map((script) => [script.path.toLowerCase(), script]));
  const places = new Map<string, { id: string; path: string; places: AiConfigPlace[] }>();
  const add = (id: string, path: string, place: AiConfigPlace): void => {
    const key = `${id}\0${path}`;
    const of = places.get(key) ?? { id, path, places: [] };
    places.set(key, of);
    const isKnown = of.places.some(
      ({ line, subject }) => line === place.line && subject === place.subject,
    );
    if (!isKnown) of.places.push(place);
  };
  for (const { path, facts, isAdded } of configs) {
    for (const { path: script, by, place } of facts.scripts) {
      const run = byPath.get(script.toLowerCase());
      for (const { id, does, place: at } of run?.facts.risks ?? []) {
        if (run?.isAdded(at) === true) {
          if (run.facts.isToldAlone) continue;
          add(id, run.path, {
            ...at,
            message: `The script that "${by}" starts ${does}${isAdded(place) ? '' : ` (${path} says so)`}.`,
          });
        } else if (isAdded(place)) {
          add(id, path, {
            ...place,
            message: `"${by}" starts ${script}, which ${does} (line ${at.line}).`,
          });
        }
      }
    }
  }
  return [...places.values()].flatMap(({ id, path, places: of }) => {
    const finding = findingOf(id, of);
    return finding === null ? [] : [{ ...finding, path }];
  });
}
