// Proves that each boundary of the architecture fails when it is crossed: a rule that never fires guards nothing.
// Every row is a file that breaks one rule; it is written into a copy of the layout and must be refused, and the
// same file without the crossing must be accepted.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** [where the file lies, the crossing, words its refusal must hold] */
const LINT = [
  ['packages/detectors/src/x.ts', "import { z } from 'zod';\nz();", 'depends on no package'],
  ['packages/detectors/src/x.ts', "import { a } from 'node:fs';\na();", 'depends on no package'],
  ['packages/policy/src/x.ts', "import { a } from '@countersign/git';\na();", 'policy is pure'],
  ['packages/policy/src/x.ts', "import { a } from '@octokit/rest';\na();", 'policy is pure'],
  ['packages/policy/src/x.ts', "import { a } from 'node:fs';\na();", 'policy is pure'],
  ['packages/report/src/x.ts', "import { a } from 'node:fs';\na();", 'report renders verdicts'],
  ['packages/report/src/x.ts', "import { a } from '@countersign/git';\na();", 'report renders'],
  ['packages/scanner/src/x.ts', "import { a } from 'node:fs';\na();", 'does not know where'],
  ['packages/scanner/src/x.ts', "import { a } from '@countersign/git';\na();", 'does not know'],
  ['packages/git/src/x.ts', "import { a } from '@countersign/policy';\na();", 'git reads'],
  ['packages/git/src/staged/x.ts', "import { a } from 'simple-git';\na();", 'hot path'],
  ['packages/hook/src/x.ts', "import { a } from 'simple-git';\na();", 'hot path'],
  ['packages/hook/src/x.ts', "import { a } from 'node:https';\na();", 'hot path'],
  ['packages/hook/src/x.ts', "import { a } from '@countersign/policy';\na();", 'hot path'],
  ['packages/github/src/x.ts', "import { a } from '@countersign/policy';\na();", 'decides nothing'],
  [
    'packages/github/src/judgement/x.ts',
    "import { a } from '@countersign/report';\na();",
    'renders nothing',
  ],
  ['packages/testkit/src/x.ts', "import { a } from '@countersign/github';\na();", 'outside world'],
  ['apps/cli/src/x.ts', "import { a } from '@countersign/testkit';\na();", 'for tests'],
  ['apps/github-app/src/x.ts', "import { a } from '@countersign/git';\na();", 'not a clone'],
  ['apps/github-app/src/x.ts', "import { a } from '@countersign/testkit';\na();", 'for tests'],
  ['apps/github-app/src/x.ts', "import { a } from './demo/held.ts';\na();", 'not published'],
  ['apps/github-app/src/demo/x.ts', "import { a } from '@countersign/git';\na();", 'not a clone'],
  ['packages/report/src/x.ts', 'console.log(1);', 'no-console'],
  ['apps/cli/src/x.ts', 'process.exit(1);', 'Set process.exitCode'],
];

/** [where the file lies, an import it needs]: a boundary that refuses everything would prove nothing. */
const ALLOWED = [
  ['packages/detectors/src/x.ts', './held.ts'],
  ['packages/policy/src/rules/x.ts', '../held.ts'],
  ['packages/policy/src/x.ts', 'yaml'],
  ['packages/policy/src/x.ts', '@countersign/detectors'],
  ['packages/report/src/x.ts', '@countersign/policy'],
  ['packages/scanner/src/x.ts', 'node:timers/promises'],
  ['packages/git/src/x.ts', 'node:fs/promises'],
  ['packages/git/src/x.ts', 'simple-git'],
  ['packages/git/src/staged/x.ts', 'node:child_process'],
  ['packages/github/src/x.ts', '@octokit/rest'],
  ['packages/github/src/judgement/x.ts', '@countersign/policy'],
  ['packages/hook/src/x.ts', '@countersign/policy/evaluate'],
  ['packages/hook/src/x.ts', '@countersign/git/staged'],
  ['apps/github-app/src/x.ts', '@countersign/github'],
  ['apps/github-app/src/x.test.ts', '@countersign/testkit'],
  ['apps/github-app/src/demo/x.ts', '@countersign/testkit'],
];

/** [package, what it may not touch, words of the compiler] */
const TYPES = [
  ['detectors', 'process.exit(0);', "Cannot find name 'process'"],
  ['detectors', "fetch('/');", "Cannot find name 'fetch'"],
  ['detectors', 'console.log(1);', "Cannot find name 'console'"],
  ['detectors', "import { readFileSync } from 'node:fs';\nreadFileSync('a');", "'node:fs'"],
  ['detectors', 'new TextDecoder();', "Cannot find name 'TextDecoder'"],
  ['policy', 'process.exit(0);', "Cannot find name 'process'"],
  ['policy', "import { readFileSync } from 'node:fs';\nreadFileSync('a');", "'node:fs'"],
];

const workshop = mkdtempSync(join(tmpdir(), 'countersign-boundaries-'));
let failures = 0;

function report(name, problem) {
  if (problem === null) return;
  failures += 1;
  process.stderr.write(`boundary not held: ${name}: ${problem}\n`);
}

function put(file, text) {
  mkdirSync(dirname(join(workshop, file)), { recursive: true });
  writeFileSync(join(workshop, file), `${text}\n`);
}

const run = (args) => {
  const result = spawnSync(process.execPath, args, { cwd: workshop, encoding: 'utf8' });
  return { status: result.status, text: `${result.stdout}${result.stderr}` };
};

try {
  // Type-aware rules need the workspaces' own projects; the boundaries do not.
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8'));
  writeFileSync(
    join(workshop, '.oxlintrc.json'),
    JSON.stringify({ ...config, options: { typeAware: false } }),
  );
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  for (const [file, text, words] of LINT) {
    put(file, text);
    const crossed = run([oxlint, '--deny-warnings', file]);
    report(
      `${file}: ${text.split('\n')[0]}`,
      crossed.status !== 0 && crossed.text.replace(/\s+/g, ' ').includes(words)
        ? null
        : `expected a refusal with "${words}", got status ${crossed.status}:\n${crossed.text}`,
    );
    rmSync(join(workshop, file));
  }

  for (const [file, specifier] of ALLOWED) {
    put(file, `import { a } from '${specifier}';\na();`);
    const held = run([oxlint, '--deny-warnings', file]);
    report(
      `${file}: ${specifier}`,
      held.status === 0 ? null : `refuses what the part needs:\n${held.text}`,
    );
    rmSync(join(workshop, file));
  }

  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  writeFileSync(join(workshop, 'package.json'), '{ "type": "module" }');
  cpSync(join(root, 'tsconfig.base.json'), join(workshop, 'tsconfig.base.json'));
  for (const [name, text, words] of TYPES) {
    const folder = join('packages', name);
    const real = JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8'));
    put(join(folder, 'tsconfig.json'), JSON.stringify({ ...real, references: [] }));
    put(join(folder, 'src', 'x.ts'), text);
    const crossed = run([tsc, '-p', folder, '--noEmit']);
    report(
      `${name}: ${text.split('\n')[0]}`,
      crossed.status !== 0 && crossed.text.includes(words)
        ? null
        : `expected the compiler to say "${words}", got status ${crossed.status}:\n${crossed.text}`,
    );
    put(join(folder, 'src', 'x.ts'), 'const held = 1;\nexport default held;');
    const held = run([tsc, '-p', folder, '--noEmit']);
    report(name, held.status === 0 ? null : `the compiler refuses a pure file:\n${held.text}`);
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

process.stdout.write(
  `${LINT.length + ALLOWED.length + TYPES.length} boundaries tried, ${failures} not held\n`,
);
process.exitCode = failures === 0 ? 0 : 1;
