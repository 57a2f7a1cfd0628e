/** What a shell line does that a reviewer would want to know of. */
import type { Severity } from '../finding.ts';
import { isShell, programName, type ShellCommand } from './shell-commands.ts';

export interface CommandRisk {
  readonly severity: Severity;
  /** A clause that follows "it": `runs what it downloads`. */
  readonly does: string;
}

const DOWNLOADERS: ReadonlySet<string> = new Set([
  'curl',
  'wget',
  'iwr',
  'irm',
  'invoke-webrequest',
  'invoke-restmethod',
  'aria2c',
]);
const INTERPRETERS =
  /^(?:python[\d.]*|node|perl|ruby|php|pwsh|powershell|iex|invoke-expression|source|\.|eval|osascript|deno|bun)$/;
const LOOPBACK = /\b(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)\b/;

const isDownload = (command: ShellCommand): boolean =>
  DOWNLOADERS.has(programName(command.words[0]));

const isDecoder = ({ words }: ShellCommand): boolean => {
  const program = programName(words[0]);
  if (program === 'base64') return words.some((word) => /^(?:-d|-D|--decode)$/.test(word));
  if (program === 'openssl') return words.includes('-d');
  return program === 'xxd' && words.includes('-r');
};

const isInterpreter = (command: ShellCommand): boolean => {
  const program = programName(command.words[0]);
  return isShell(program) || INTERPRETERS.test(program);
};

const isLoopback = (command: ShellCommand): boolean =>
  command.words.some((word) => LOOPBACK.test(word));

/** Code that comes over the network or is hidden from a reader, and is run at once. */
export function remoteCode(commands: readonly ShellCommand[]): readonly CommandRisk[] {
  const risks: CommandRisk[] = [];
  for (const command of commands) {
    const program = programName(command.words[0]);
    // `$(curl …)` as a whole command: what is printed is run.
    const runsOutput = program === '$()';
    const fed =
      isInterpreter(command) || runsOutput ? [...command.pipedFrom, ...command.substituted] : [];
    if (fed.some(isDownload)) risks.push({ severity: 'high', does: 'runs what it downloads' });
    else if (fed.some(isDecoder)) risks.push({ severity: 'high', does: 'runs encoded code' });
    if (
      (program === 'pwsh' || program === 'powershell') &&
      command.words.some((word) => /^-e(?:nc?|ncodedcommand)?$/i.test(word))
    ) {
      risks.push({ severity: 'high', does: 'runs encoded code' });
    }
  }
  if (risks.length === 0 && downloadsThenRuns(commands)) {
    risks.push({ severity: 'high', does: 'runs what it downloads' });
  }
  return distinct(risks);
}

/** A line that does more than this is damned enough. */
const MOST_RISKS = 5;

/** Each kind once. */
function distinct(risks: readonly CommandRisk[]): readonly CommandRisk[] {
  return [...new Map(risks.map((risk) => [risk.does, risk])).values()].slice(0, MOST_RISKS);
}

/** `curl -o x …; chmod +x x` and the like. */
function downloadsThenRuns(commands: readonly ShellCommand[]): boolean {
  const from = commands.findIndex((command) => isDownload(command) && !isLoopback(command));
  if (from < 0) return false;
  const files = new Set(
    (commands[from]?.words ?? []).flatMap((word, index, words) =>
      /^(?:-o|-O|--output|-OutFile)$/i.test(words[index - 1] ?? '') ? [word] : [],
    ),
  );
  return commands
    .slice(from + 1)
    .some(
      ({ words }) =>
        (programName(words[0]) === 'chmod' &&
          words.some((word) => /^(?:\+x|[75]\d\d)$/.test(word))) ||
        words.some((word) => files.has(word)),
    );
}

const INSTALLERS: Readonly<Record<string, RegExp>> = {
  npm: /^(?:i|install|add|update|up|isntall)$/,
  pnpm: /^(?:i|install|add|update|up)$/,
  yarn: /^(?:install|add|up|upgrade)$/,
  bun: /^(?:i|install|add|update)$/,
  pip: /^install$/,
  pip3: /^install$/,
  gem: /^install$/,
  cargo: /^install$/,
  go: /^(?:install|get)$/,
  brew: /^(?:install|upgrade)$/,
  apt: /^install$/,
  'apt-get': /^install$/,
  apk: /^add$/,
  dnf: /^install$/,
  winget: /^install$/,
  choco: /^install$/,
};
const LOCKED: ReadonlySet<string> = new Set([
  '--frozen-lockfile',
  '--immutable',
  '--require-hashes',
  '--ignore-scripts',
  '--locked',
]);

/** Fetching and installing: new code arrives without a review. */
export function fetchesCode(commands: readonly ShellCommand[]): readonly CommandRisk[] {
  const risks = commands.flatMap((command): readonly CommandRisk[] => {
    const { words } = command;
    const program = programName(words[0]);
    const verb = words.slice(1).find((word) => !word.startsWith('-')) ?? '';
    if (program === 'git' && (verb === 'pull' || verb === 'clone')) {
      return [
        { severity: verb === 'pull' ? 'high' : 'medium', does: `fetches code ("git ${verb}")` },
      ];
    }
    const locked = words.some((word) => LOCKED.has(word));
    if (
      (program === 'npm' && /^(?:ci|clean-install)$/.test(verb)) ||
      (program === 'uv' && verb === 'sync')
    ) {
      return [{ severity: 'medium', does: 'installs the locked packages' }];
    }
    const isUvPip = program === 'uv' && words[1] === 'pip' && words[2] === 'install';
    const isBareYarn = program === 'yarn' && words.length === 1;
    if (
      isUvPip ||
      isBareYarn ||
      (Object.hasOwn(INSTALLERS, program) && INSTALLERS[program]?.test(verb))
    ) {
      return locked
        ? [{ severity: 'medium', does: 'installs the locked packages' }]
        : [{ severity: 'high', does: `installs packages ("${program} ${verb}")` }];
    }
    if (isDownload(command) && !isLoopback(command)) {
      return [{ severity: 'medium', does: 'talks to a server on the network' }];
    }
    return [];
  });
  return distinct(risks);
}

/** Settings of git that make it run a program, or hooks be skipped. */
const GIT_SETTING =
  /^(?:core\.(?:hookspath|fsmonitor|sshcommand|pager|editor)|alias\.|credential\.|filter\.|diff\.[^=]*\.?(?:textconv|external|command)|include(?:if)?\.)/i;

/** Changes to how git runs hooks, or steps around them. */
export function gitTampering(commands: readonly ShellCommand[]): readonly CommandRisk[] {
  const found = commands.flatMap(({ words, assignments }): readonly CommandRisk[] => {
    const risks: CommandRisk[] = [];
    const off = assignments.find((word) =>
      /^(?:HUSKY=0|LEFTHOOK=(?:0|false)|HUSKY_SKIP_HOOKS=.+)$/i.test(word),
    );
    if (off !== undefined)
      risks.push({ severity: 'high', does: `switches git hooks off (${off})` });
    const program = programName(words[0]);
    if (
      /^(?:rm|mv|del|chmod|remove-item)$/.test(program) &&
      words.some((word) => /\.git[\\/]hooks/.test(word))
    ) {
      risks.push({ severity: 'high', does: 'changes files in .git/hooks' });
    }
    if (program !== 'git') return risks;
    const set = words.find((word, index) => words[index - 1] === '-c' && GIT_SETTING.test(word));
    if (set !== undefined) risks.push({ severity: 'high', does: 'sets what git runs ("git -c")' });
    const config = words.indexOf('config');
    const isRead = words.some((word) => /^--(?:get|list|get-all|get-regexp)$|^-l$/.test(word));
    if (config > 0 && !isRead) {
      const at = words.findIndex((word, index) => index > config && GIT_SETTING.test(word));
      const removes = words.some((word) => word.startsWith('--unset'));
      if (at > 0 && (removes || at + 1 < words.length)) {
        risks.push({ severity: 'high', does: `changes "${words[at]?.slice(0, 60)}" of git` });
      }
    }
    const isGuarded = words.some((word) => /^(?:commit|push|merge|am|rebase)$/.test(word));
    const skips =
      words.includes('--no-verify') ||
      (words.includes('commit') &&
        words.some((word) => /^-[a-z]*n[a-z]*$/.test(word) && word.length < 6));
    if (isGuarded && skips)
      risks.push({ severity: 'high', does: 'skips the git hooks (--no-verify)' });
    return risks;
  });
  return distinct(found);
}
