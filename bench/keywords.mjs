// Every keyword of the catalogue: what a search tool would have to look for to know where to look.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/prepare.mjs';

export async function keywordsOfAll() {
  const path = join(root, 'packages', 'detectors', 'dist', 'secrets', 'catalogue.js');
  const { secretDetectors } = await import(pathToFileURL(path).href);
  return [...new Set(secretDetectors.flatMap(({ keywords }) => keywords))];
}
