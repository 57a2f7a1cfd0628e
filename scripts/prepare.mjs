// Makes a clone ready to run: installs and builds, only when something is stale, with progress on stderr.
// Runs before any dependency is there, so it uses node alone. Staleness is read from sizes and times of files, a few
// milliseconds for the whole repository, because it stands before every start.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const INSTALL_STAMP = join(root, 'node_modules', '.countersign-installed');
const BUILD_STAMP = join(root, 'node_modules', '.countersign-built');

/** Size and time of every file whose change makes the stamp stale, as one line each. */
function* fingerprintOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) yield `${path} absent`;
  else if (stat.isDirectory())
    for (const name of readdirSync(path).sort()) yield* fingerprintOf(join(path, name));
  else if (!path.endsWith('.test.ts')) yield `${path} ${stat.size} ${Math.trunc(stat.mtimeMs)}`;
}

function workspaces() {
  return ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
  );
}

function installInputs() {
  const paths = [join(root, 'package-lock.json'), join(root, 'package.json')];
  return [...paths, ...workspaces().map((folder) => join(folder, 'package.json'))];
}

function buildInputs() {
  const own = ['src', 'tsconfig.json', 'build.mjs', 'package.json'];
  return workspaces().flatMap((folder) => own.map((name) => join(folder, name)));
}

const digest = (paths) =>
  `${process.version}\n${paths.flatMap((path) => [...fingerprintOf(path)]).join('\n')}\n`;

const isFresh = (stamp, paths) =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(paths);

function run(title, command, args) {
  process.stderr.write(`countersign: ${title} …\n`);
  const started = Date.now();
  // Standard output belongs to the command that was asked for: what the tools say goes to stderr.
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', npm_config_loglevel: 'error' },
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write(
      `countersign: ${title} failed (${command} ${args.join(' ')}); see above.\n`,
    );
    process.exit(2);
  }
  process.stderr.write(`countersign: ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

export function prepare() {
  if (!isFresh(INSTALL_STAMP, installInputs())) {
    run('installing dependencies', 'npm', ['ci']);
    writeFileSync(INSTALL_STAMP, digest(installInputs()));
  }
  const bundle = join(root, 'apps', 'cli', 'dist', 'countersign.cjs');
  if (!existsSync(bundle) || !isFresh(BUILD_STAMP, buildInputs())) {
    const turbo = join('node_modules', 'turbo', 'bin', 'turbo');
    run('building', process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only']);
    writeFileSync(BUILD_STAMP, digest(buildInputs()));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare();
