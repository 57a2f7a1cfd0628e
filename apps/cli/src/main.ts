/** argv in, exit code out. Exit codes are an API: 0 clean, 1 the policy says stop, 2 could not judge. */
import { Command, CommanderError, Option } from 'commander';
import { redactSecrets } from '@countersign/detectors';
import { escapeTerminal } from '@countersign/report';
import { allow } from './commands/allow.ts';
import type { AllowFlags } from './commands/allow.ts';
import { app, demo } from './commands/app.ts';
import { baseline } from './commands/baseline.ts';
import type { BaselineFlags } from './commands/baseline.ts';
import { check } from './commands/check.ts';
import type { CheckFlags } from './commands/check-flags.ts';
import { doctor } from './commands/doctor.ts';
import type { DoctorFlags } from './commands/doctor.ts';
import { exceptions } from './commands/exceptions.ts';
import type { ExceptionsFlags } from './commands/exceptions.ts';
import { explain } from './commands/explain.ts';
import { hookInstall, hookStatus, hookUninstall } from './commands/hook.ts';
import type { HookInstallFlags } from './commands/hook.ts';
import { importConfiguration } from './commands/import.ts';
import type { ImportFlags } from './commands/import.ts';
import { init } from './commands/init.ts';
import { map } from './commands/map.ts';
import type { MapFlags } from './commands/map.ts';
import type { OrgFlags } from './commands/org.ts';
import type { PrFlags } from './commands/pr.ts';
import { policyCheck, policySchema } from './commands/policy.ts';
import { policyShow } from './commands/policy-show.ts';
import type { PolicyShowFlags } from './commands/policy-show.ts';
import { policyTest } from './commands/policy-test.ts';
import type { PolicyTestFlags } from './commands/policy-test.ts';
import { policyTry } from './commands/policy-try.ts';
import type { PolicyTryFlags } from './commands/policy-try.ts';
import { review } from './commands/review.ts';
import type { ReviewFlags } from './commands/review.ts';
import { sync } from './commands/sync.ts';
import type { SyncFlags } from './commands/sync.ts';
import { recordExport, recordVerify } from './commands/record.ts';
import type { RecordExportFlags } from './commands/record.ts';
import type { Io } from './io.ts';
import { BrokenPage } from './policy-source.ts';
import { showProblems } from './problems.ts';
import { UserError } from './user-error.ts';
import { VERSION } from './version.ts';

const COULD_NOT_JUDGE = 2;

export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const done = (result: Promise<number>): Promise<void> =>
    result.then((value) => {
      code = value;
    });
  const program = describeCommands(io, done);
  try {
    if (argv.length === 0) {
      io.stderr.write(`${program.helpInformation()}\nWithout a command: countersign check\n\n`);
      await done(check([], { format: 'text', color: true, ignore: true }, io));
    } else await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, io);
  }
}

/** A message may quote what it stumbled over. */
const safe = (text: string): string => escapeTerminal(redactSecrets(text));

function explainFailure(error: unknown, io: Io): number {
  if (error instanceof CommanderError)
    // Help and version are answers; commander has printed its line for anything else.
    return error.exitCode === 0 ? 0 : COULD_NOT_JUDGE;
  if (error instanceof BrokenPage) {
    showProblems(error.problems, io.stderr);
    io.stderr.write(
      'countersign: the policy page has mistakes; nothing was judged. Mend it first.\n',
    );
    return COULD_NOT_JUDGE;
  }
  if (error instanceof UserError) {
    io.stderr.write(`countersign: ${safe(error.message)}: ${safe(error.next)}\n`);
    return COULD_NOT_JUDGE;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(
    `countersign: internal error, nothing was judged: ${safe(message)}\n` +
      '  Please report it with the command you ran (leave secrets out).\n',
  );
  if (io.env['COUNTERSIGN_DEBUG'] === '1' && error instanceof Error)
    io.stderr.write(`${safe(error.stack ?? '')}\n`);
  return COULD_NOT_JUDGE;
}

function describeCommands(io: Io, done: (result: Promise<number>) => Promise<void>): Command {
  const program = new Command('countersign')
    .description(
      'One page of AI policy: what must never leave, which AI tools are approved, what a person must check.',
    )
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, 'countersign: ')),
    });

  program
    .command('init')
    .description('write a policy page for this repository and install the hook; never overwrites')
    .option('--yes', 'ask no questions')
    .action((flags: { yes?: true }) => done(init(flags, io)));

  program
    .command('check')
    .description(
      'judge the tracked files of a folder, what is staged, a commit, a range or a whole history',
    )
    .argument('[paths...]', 'a folder, a repository, or files (default: this folder)')
    .option('--staged', 'judge what is staged, as the hook does')
    .option('--range <A..B>', 'judge what B adds since A')
    .option('--commit <C>', 'judge one commit')
    .option('--history', 'judge everything that any reference or reflog still leads to')
    .option('--stdin', 'judge what comes on standard input, under the name of --path')
    .option('--path <name>', 'name of what comes on standard input')
    .option(
      '--no-ignore',
      'judge files that are untracked or ignored as well (never below .git or node_modules, unless named)',
    )
    .addOption(
      new Option('--format <format>', 'how to print the verdict')
        .choices(['text', 'json', 'sarif', 'junit'])
        .default('text'),
    )
    .option('--output <file>', 'write the report to a file')
    .option('--policy <file>', 'use this page instead of the repository’s own')
    .option('--no-color', 'no colour')
    .option('--quiet', 'print nothing when all is well')
    .option('--all', 'print every finding, those to review as well')
    .option('--timings', 'say where the time went')
    .action((paths: string[], flags: CheckFlags) => done(check(paths, flags, io)));

  program
    .command('pr')
    .description('judge one pull request as the GitHub App does, with the token in GITHUB_TOKEN')
    .argument('<pull request>', 'OWNER/REPO#NUMBER, or the address of its page')
    .option('--token-file <file>', 'read the token from this file')
    .addOption(
      new Option('--format <format>', 'how to print the verdict')
        .choices(['text', 'json', 'sarif', 'junit'])
        .default('text'),
    )
    .option('--no-color', 'no colour')
    .option('--all', 'print every finding, those to review as well')
    .action((what: string, flags: PrFlags) =>
      // Nothing else here talks to a network: what does is loaded when it is wanted.
      done(import('./commands/pr.ts').then(({ pr }) => pr(what, flags, io))),
    );

  program
    .command('org')
    .description(
      'one page about every repository of an organisation, read with the token in GITHUB_TOKEN',
    )
    .argument('<owner>', 'the organisation')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'json', 'markdown', 'html'])
        .default('text'),
    )
    .option('--output <file>', 'write it to a file')
    .option('--try <file>', 'say what this page would decide in place of the organisation’s')
    .option('--state <file>', 'keep what was seen, and go on from there after an interruption')
    .option('--api-url <address>', 'of an enterprise server (default: GITHUB_API_URL)')
    .option('--token-file <file>', 'read the token from this file')
    .option('--most-files <number>', 'leave out repositories with more files', '20000')
    .option('--wait <minutes>', 'longest wait where GitHub’s limit is used up', '65')
    .option('--no-color', 'no colour')
    .option('--quiet', 'show no progress')
    .action((owner: string, flags: OrgFlags) =>
      done(import('./commands/org.ts').then(({ org }) => org(owner, flags, io))),
    );

  program
    .command('baseline')
    .description('write down the secrets that are there today, so that only new ones are told')
    .option('--why <text>', 'why the new entries may stay')
    .option('--owner <@name>', 'who answers for them (default: the owner of the page)')
    .option('--until <day>', 'last day they count (default: as long as the page allows)')
    .option('--review', 'possible secrets as well')
    .option('--history', 'everything that was ever committed, not only the files of today')
    .option('--policy <file>', 'use this page instead of the repository’s own')
    .action((flags: BaselineFlags) => done(baseline(flags, io)));

  program
    .command('allow')
    .description('except one finding in the page, with a reason and an end')
    .argument('<fingerprint>', 'as the report shows it')
    .option('--why <text>', 'why this is acceptable')
    .option('--approved-by <@name>', 'who answers for it (default: the owner of the page)')
    .option('--until <day>', 'last day it counts (default: as long as the page allows)')
    .option('--rule <id>', 'detector of the finding, where the present files do not have it')
    .option('--dry-run', 'print the entry and change nothing')
    .action((fingerprint: string, flags: AllowFlags) => done(allow(fingerprint, flags, io)));
  program
    .command('exceptions')
    .description('list what the page excepts: what holds, what ends soon, what ended')
    .option('--expired', 'those that do not hold any more; exit 1 where there are some')
    .option(
      '--unused',
      'those that nothing in the present files needs; exit 1 where there are some',
    )
    .option('--remove', 'take the ones listed out of the page')
    .option('--json', 'as JSON')
    .action((flags: ExceptionsFlags) => done(exceptions(flags, io)));

  program
    .command('import')
    .description(
      "read other scanners' configuration into the page, and say what has no place there",
    )
    .argument(
      '<files...>',
      'gitleaks.toml, .gitleaksignore, .secrets.baseline, .secretlintrc.json …',
    )
    .option('--write', 'write the page and the baseline; without it the entries are printed')
    .option('--approved-by <@name>', 'who answers for the entries (default: the owner of the page)')
    .option('--why <text>', 'why they may stay (default: what the configuration says)')
    .option('--until <day>', 'last day they count (default: as long as the page allows)')
    .action((files: string[], flags: ImportFlags) => done(importConfiguration(files, flags, io)));

  program
    .command('map')
    .description('which AI tools a repository, or a folder of clones, shows signs of; names nobody')
    .argument('[folder]', 'a repository, or a folder with clones beneath (default: this folder)')
    .addOption(
      new Option('--format <format>', 'how to print the map')
        .choices(['text', 'json', 'html', 'cyclonedx'])
        .default('text'),
    )
    .option('--output <file>', 'write it to a file')
    .option('--policy <file>', 'hold every repository against this page instead of its own')
    .option('--ask', 'write a short questionnaire to send round: files do not show chat')
    .option('--answers <files...>', 'put what people answered into the map')
    .option('--no-color', 'no colour')
    .option('--quiet', 'show no progress')
    .action((folder: string | undefined, flags: MapFlags) => done(map(folder, flags, io)));

  program
    .command('explain')
    .description('say what applies to a rule, a detector, a policy key, a path or a fingerprint')
    .argument('<what>')
    .option('--policy <file>', 'use this page instead of the repository’s own')
    .action((what: string, flags: { policy?: string }) => done(explain(what, flags, io)));

  const policy = program.command('policy').description('the page that applies');
  policy
    .command('show')
    .description('print the merged page, with the origin of each key')
    .option('--policy <file>', 'show this page instead of the repository’s own')
    .option('--at <path>', 'what applies to one path')
    .option('--preset <name>', 'a built-in preset, as a page')
    .option('--plain', 'one page in plain words, to print')
    .option('--json', 'as JSON')
    .action((flags: PolicyShowFlags) => done(policyShow(flags, io)));
  policy
    .command('check')
    .description('name every mistake in a page, with line and column')
    .argument('[file]', 'a page (default: this repository’s)')
    .action((file: string | undefined) => done(policyCheck(file, io)));
  policy
    .command('test')
    .description('judge cases of your own and say which the page decides otherwise than expected')
    .argument('[folder]', 'a folder of cases (default: countersign-cases)')
    .option('--policy <file>', 'test this page instead of the repository’s own')
    .option('--json', 'as JSON')
    .action((folder: string | undefined, flags: PolicyTestFlags) =>
      done(policyTest(folder, flags, io)),
    );
  policy
    .command('try')
    .description('say what a changed page would have decided on past changes')
    .option('--range <A..B>', 'the commits and merges of a branch')
    .option('--policy <file>', 'try this page instead of the one that lies here')
    .option('--json', 'as JSON')
    .action((flags: PolicyTryFlags) => done(policyTry(flags, io)));
  policy
    .command('schema')
    .description('print the JSON Schema of the page')
    .action(() => done(policySchema(io)));

  program
    .command('review')
    .description('print what changed since the page was last read: one page for the meeting')
    .option('--since <day>', 'compare with the page of that day (default: the last review)')
    .option('--json', 'as JSON instead of Markdown')
    .action((flags: ReviewFlags) => done(review(flags, io)));
  program
    .command('sync')
    .description("store the organisation's page here, so that hooks and checks judge by it too")
    .option('--from <path>', 'a clone of the organisation’s .github repository, or a page')
    .option('--owner <name>', 'the organisation (default: the owner of the remote)')
    .option('--forget', 'judge without a stored page again')
    .action((flags: SyncFlags) => done(sync(flags, io)));

  const hook = program.command('hook').description('the git hooks of this repository');
  hook
    .command('install')
    .description('install the hooks beside what is there')
    .option(
      '--append',
      'also write into the configuration of lefthook, pre-commit or simple-git-hooks',
    )
    .action((flags: HookInstallFlags) => done(hookInstall(flags, io)));
  hook
    .command('uninstall')
    .description('remove exactly what was added')
    .action(() => done(hookUninstall(io)));
  hook
    .command('status')
    .description('say which hooks are installed and whether they will fire')
    .action(() => done(hookStatus(io)));

  program
    .command('doctor')
    .description('prove with a staged canary that the hook stops, and name what is in its way')
    .option('--everything', 'run the hooks of others as well, as a commit does')
    .option('--json', 'as JSON')
    .action((flags: DoctorFlags) => done(doctor(flags, io)));

  program
    .command('app')
    .description('start the GitHub App, where it is installed beside the command line')
    .option('--demo', 'over a simulated GitHub on this machine, with a story to click through')
    .action((flags: { demo?: true }) => done(flags.demo === true ? demo(io) : app(io)));

  const record = program
    .command('record')
    .description('the record of decisions that the GitHub App keeps');
  record
    .command('verify')
    .description('say whether the record is whole: nothing changed, removed, added or moved')
    .argument('[files...]', 'exports to look at instead of the App’s database')
    .option('--copy <folder...>', 'clones of repositories that hold a copy (record.where)')
    .action((files: string[], flags: { copy?: string[] }) => done(recordVerify(files, flags, io)));
  record
    .command('export')
    .description('print the record of a period, one entry a line')
    .option('--from <day>', 'first day, such as 2026-01-01 (default: the first there is)')
    .option('--to <day>', 'last day (default: the last there is)')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['jsonl', 'csv']).default('jsonl'),
    )
    .option('--sample <count>', 'all entries of so many pull requests instead, drawn at random')
    .option('--seed <text>', 'draw the same ones again')
    .option('--output <file>', 'write it to a file')
    .action((flags: RecordExportFlags) => done(recordExport(flags, io)));

  return program;
}
