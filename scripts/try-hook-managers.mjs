// npm run try:hook-managers [-- husky lefthook simple-git-hooks pre-commit]: installs each hook manager for real, from
// npm or PyPI, into a repository of its own under the system's temporary folder, installs Countersign beside it, plants a
// key, and says whether it was stopped, whether the manager's own hook still runs, and whether uninstalling leaves the
// repository as it was. Needs the registries, so it is not part of `npm test`; the workflow hook-managers runs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'countersign-managers-'));
/** Relative; what the managers' own hooks leave behind. */
const THEIRS = 'theirs.log';

/** `append`: Countersign writes into the manager's configuration, which `refresh` makes it take up. */
const MANAGERS = {
  husky: {
    packages: ['husky@9'],
    files: { '.husky/pre-commit': `echo ran >> ${THEIRS}\n` },
    setUp: [['npx', 'husky']],
    append: false,
  },
  lefthook: {
    packages: ['lefthook@2'],
    files: {
      'lefthook.yml': `# ours\npre-commit:\n  commands:\n    theirs:\n      run: echo ran >> ${THEIRS}\n`,
    },
    setUp: [['npx', 'lefthook', 'install']],
    forget: [
      ['npx', 'lefthook', 'uninstall'],
      ['npx', 'lefthook', 'install'],
    ],
    append: true,
  },
  'simple-git-hooks': {
    packages: ['simple-git-hooks@2'],
    manifest: { 'simple-git-hooks': { 'pre-commit': `echo ran >> ${THEIRS}` } },
    setUp: [['npx', 'simple-git-hooks']],
    append: true,
  },
  'pre-commit': framework('pre-commit', 'pre-commit==4.*'),
  prek: framework('prek', 'prek<1'),
};

/** Both read the same file. */
function framework(program, python) {
  const types = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'];
  return {
    packages: [],
    python,
    files: {
      '.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n      - id: theirs\n        name: theirs\n        entry: sh -c 'echo ran >> ${THEIRS}'\n        language: system\n        always_run: true\n        pass_filenames: false\n`,
    },
    setUp: [
      ['git', 'add', '.pre-commit-config.yaml'],
      [program, 'install', ...types.flatMap((type) => ['-t', type])],
    ],
    append: true,
  };
}

const wanted = process.argv.slice(2).filter((name) => name !== '--');
const names = wanted.length === 0 ? Object.keys(MANAGERS) : wanted;
let failures = 0;
try {
  const tarball = pack();
  console.log(
    '| manager | how | key stopped | theirs runs | clean commit passes | doctor | as before |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const name of names) {
    const manager = MANAGERS[name];
    if (manager === undefined) throw new Error(`no manager called ${name}`);
    for (const append of manager.append ? [false, true] : [false])
      report(name, append, tryOut(manager, name, append, tarball));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = failures === 0 ? 0 : 1;

function pack() {
  const { stdout } = must(
    ['npm', 'pack', '--json', '--pack-destination', scratch],
    join(root, 'apps', 'cli'),
  );
  return join(scratch, JSON.parse(stdout)[0].filename);
}

function tryOut(manager, name, append, tarball) {
  const place = join(scratch, `${name}${append ? '-append' : ''}`);
  mkdirSync(place);
  const venv = manager.python === undefined ? null : makeVenv(manager.python);
  const env = environment(venv);
  const here = (command, options = {}) => run(command, place, env, options);
  const need = (command) => must(command, place, env);
  const write = (path, text) => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  };
  need(['git', 'init', '-q', '-b', 'main']);
  write(
    'package.json',
    `${JSON.stringify({ name: 'tried', private: true, ...manager.manifest }, null, 2)}\n`,
  );
  write('.gitignore', `node_modules\n${THEIRS}\n.husky/_\n`);
  for (const [path, text] of Object.entries(manager.files ?? {})) write(path, text);
  need([
    'npm',
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    '--save-dev',
    tarball,
    ...manager.packages,
  ]);
  const refresh = () => manager.setUp.forEach((command) => need(command));
  refresh();
  need(['git', 'add', '-A']);
  need(['git', 'commit', '-qm', 'first']);
  const before = snapshot(place);

  const words = need([
    'npx',
    'countersign',
    'hook',
    'install',
    ...(append ? ['--append'] : []),
  ]).stdout;
  // What a manager does at the next `npm install`; a block in its hooks is taken out by it, and we say so.
  if (append) refresh();
  rmSync(join(place, THEIRS), { force: true });
  const ran = () => existsSync(join(place, THEIRS));

  write('settings.js', `export const key = '${token()}';\n`);
  need(['git', 'add', 'settings.js']);
  const head = need(['git', 'rev-parse', 'HEAD']).stdout;
  const planted = here(['git', 'commit', '-qm', 'plant a key']);
  const stopped =
    planted.status !== 0 &&
    need(['git', 'rev-parse', 'HEAD']).stdout === head &&
    /settings\.js:1/.test(planted.stderr + planted.stdout);
  write('settings.js', "export const key = 'none';\n");
  need(['git', 'add', 'settings.js']);
  rmSync(join(place, THEIRS), { force: true });
  const clean = here(['git', 'commit', '-qm', 'no key']);
  const theirs = ran();
  const doctor = here(['npx', 'countersign', 'doctor', '--everything']);
  need(['git', 'reset', '-q', '--hard', head.trim()]);
  // A reset takes back what was written into tracked files; what is asked is whether uninstalling does.
  need(['npx', 'countersign', 'hook', 'install', ...(append ? ['--append'] : [])]);
  if (append) refresh();
  need(['npx', 'countersign', 'hook', 'uninstall']);
  if (append) (manager.forget ?? manager.setUp).forEach((command) => need(command));
  need(['git', 'reset', '-q']);
  const after = snapshot(place);
  return {
    stopped,
    theirs,
    clean: clean.status === 0,
    doctor: /canary: a staged key was stopped/.test(doctor.stdout),
    asBefore: before === after,
    notes: [words, planted.stderr, clean.stderr, doctor.stdout, difference(before, after)],
  };
}

/** Every file that installing may touch, with its hash and its permissions. */
function snapshot(place) {
  const lines = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(place, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (
        ['node_modules', THEIRS].includes(path) ||
        /^\.git\/(?!hooks|config$|countersign)/.test(path)
      )
        continue;
      // Lefthook's own note of what it installed when.
      if (path.endsWith('lefthook.checksum')) continue;
      if (entry.isDirectory()) walk(path);
      else
        lines.push(
          `${createHash('sha256')
            .update(readFileSync(join(place, path)))
            .digest('hex')
            .slice(0, 12)} ${path}`,
        );
    }
  };
  walk('.');
  return lines.toSorted((a, b) => (a < b ? -1 : 1)).join('\n');
}

function difference(before, after) {
  const [left, right] = [before, after].map((text) => text.split('\n'));
  return [
    ...left.filter((line) => !right.includes(line)).map((line) => `- ${line}`),
    ...right.filter((line) => !left.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

function report(name, append, { stopped, theirs, clean, doctor, asBefore, notes }) {
  const cells = [stopped, theirs, clean, doctor, asBefore];
  const word = (ok) => (ok ? 'yes' : 'NO');
  console.log(
    `| ${name} | ${append ? 'its configuration' : 'beside it'} | ${cells.map(word).join(' | ')} |`,
  );
  if (cells.every(Boolean)) return;
  failures += 1;
  console.error(notes.join('\n---\n'));
}

function makeVenv(requirement) {
  const venv = join(scratch, `venv-${requirement.split(/[=<]/)[0]}`);
  if (existsSync(venv)) return venv;
  must(['python3', '-m', 'venv', venv], scratch);
  must([join(venv, 'bin', 'pip'), 'install', '--quiet', requirement], scratch);
  return venv;
}

function environment(venv) {
  const home = join(scratch, 'home');
  mkdirSync(home, { recursive: true });
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') };
  for (const name of Object.keys(env))
    if (/^(?:GIT_|npm_lifecycle|CI$|SKIP$|HUSKY$|COUNTERSIGN)/.test(name)) delete env[name];
  // npm's own configuration says which registry is meant.
  env.npm_config_userconfig ??= join(process.env.HOME ?? '', '.npmrc');
  if (venv !== null) env.PATH = `${join(venv, 'bin')}:${env.PATH}`;
  for (const who of ['AUTHOR', 'COMMITTER']) {
    env[`GIT_${who}_NAME`] = 'Kim Example';
    env[`GIT_${who}_EMAIL`] = 'kim@example.com';
  }
  return env;
}

function token() {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const body = [...crypto.getRandomValues(new Uint8Array(30))]
    .map((byte) => alphabet[byte % 62])
    .join('');
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = `${alphabet[rest % 62]}${digits}`;
    rest = Math.trunc(rest / 62);
  }
  return `ghp_${body}${digits}`;
}

function run([program, ...args], cwd, env = process.env) {
  const result = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 240_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error !== undefined) throw result.error;
  return result;
}

function must(command, cwd, env) {
  const result = run(command, cwd, env);
  if (result.status !== 0)
    throw new Error(
      `${command.join(' ')} ended with ${result.status}:\n${result.stdout}${result.stderr}`,
    );
  return result;
}
