// Every score there is, against a folder of labelled cases: npm run score -- <folder> [--misses] [--alarms] [--against]
// A part whose cases are not in the folder says so; the exit code is the gravest of the parts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('--')) {
  console.error('score: name a folder of .jsonl.gz files');
  process.exit(2);
}
const PARTS = [
  { title: 'Leaked keys', script: 'score-secrets.mjs', needs: null, takes: flags },
  {
    title: "AI tools' configurations",
    script: 'score-ai-config.mjs',
    needs: 'ai-config-samples',
    takes: flags.filter((flag) => flag === '--misses'),
  },
  {
    title: "AI tools' files",
    script: 'score-ai-paths.mjs',
    needs: 'ai-config-paths',
    takes: flags.filter((flag) => flag === '--misses'),
  },
  {
    title: 'Who declares AI help',
    script: 'score-authorship.mjs',
    needs: 'authorship-commits',
    takes: [],
  },
];

for (const { title, script, needs, takes } of PARTS) {
  console.log(`\n== ${title}\n`);
  const isThere = (name) => existsSync(join(folder, name));
  if (needs !== null && !isThere(`${needs}.jsonl`) && !isThere(`${needs}.jsonl.gz`)) {
    console.log(`not scored: the folder has no ${needs}.jsonl.gz`);
    continue;
  }
  const { status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL(script, import.meta.url)), folder, ...takes],
    { stdio: 'inherit' },
  );
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status ?? 2);
}
