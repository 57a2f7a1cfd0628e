// The engine alone, in this process: megabytes a second with and without the compiled walk, and what it costs to start.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/prepare.mjs';

const ROUNDS = 25;

export async function measureEngine(folder) {
  const load = (path) => import(pathToFileURL(join(root, 'packages', path)).href);
  const { createSecretScanner } = await load('detectors/dist/index.js');
  const { createKeywordKernel } = await load('scanner/dist/kernel/keyword-kernel.js');
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: folder, maxBuffer: 1e9 })
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => new Uint8Array(readFileSync(join(folder, path))));
  const whole = new Uint8Array(Buffer.concat(files));
  console.log(`engine, ${files.length} files, ${(whole.length / 1e6).toFixed(1)} MB, one thread\n`);
  console.log('| walk | contents | made in ms | first round MB/s | warm MB/s |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const { walk, options } of [
    { walk: 'JavaScript', options: {} },
    { walk: 'WebAssembly', options: { kernel: createKeywordKernel() } },
  ])
    for (const { contents, list } of [
      { contents: 'file by file', list: files },
      { contents: 'in one piece', list: [whole] },
    ]) {
      const started = performance.now();
      const scanner = createSecretScanner({ fingerprintKey: 'bench', ...options });
      const made = performance.now() - started;
      const rates = Array.from({ length: ROUNDS }, () => {
        const from = performance.now();
        for (const bytes of list) scanner.scan(bytes, 'a.js');
        return whole.length / 1e3 / (performance.now() - from);
      });
      const warm = Math.max(...rates).toFixed(0);
      console.log(
        `| ${walk} | ${contents} | ${made.toFixed(1)} | ${rates[0].toFixed(0)} | ${warm} |`,
      );
    }
  console.log('');
}
