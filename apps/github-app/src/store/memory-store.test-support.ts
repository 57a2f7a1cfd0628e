/** A store in memory that starts in a fraction of the time: from an image of a fresh database, made once. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { isMissingFile } from '../settings.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const cache = fileURLToPath(
  new URL('../../../../node_modules/.cache/countersign', import.meta.url),
);

export async function openMemoryStore(): Promise<Store> {
  return openStore({ kind: 'memory', image: new Blob([await readImage()]) });
}

async function readImage(): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(cache, `pglite-${pgliteVersion()}.tar`);
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (!isMissingFile(error)) throw error;
  }
  const database = await PGlite.create();
  const dump = await database.dumpDataDir('none');
  await database.close();
  const image = new Uint8Array(await dump.arrayBuffer());
  // Several test files may do this at once: each renames a whole file into place.
  mkdirSync(cache, { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, image);
  renameSync(own, file);
  return image;
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite/pglite.wasm');
  const manifest = join(dirname(entry), '..', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return version;
}
