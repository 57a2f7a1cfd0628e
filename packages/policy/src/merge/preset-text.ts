/** A preset as a person reads it: the lines of a page, each with what the key means. */
import { Document, isScalar } from 'yaml';
import { listPolicyKeys } from '../page/outline.ts';
import type { Preset, PresetPage } from './presets.ts';

/** YAML, with a comment at each key; ended by a newline. */
export function presetText({ id, title, page }: Preset): string {
  const meanings = new Map(listPolicyKeys().map(({ key, description }) => [key, description]));
  // Quoted where a reader of YAML 1.1 would make a switch of a word.
  const document = new Document(ordered(page), { compat: 'yaml-1.1' });
  for (const [key, meaning] of meanings) {
    const node: unknown = document.getIn(key.split('.'), true);
    if (isScalar(node)) node.comment = ` ${meaning}`;
  }
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `# ${id}: ${title}\n${written}`;
}

/** In the order of the schema, so that every preset reads alike. */
function ordered(page: PresetPage): object {
  const names = [...new Set(listPolicyKeys().map(({ key }) => key.split('.')[0] ?? key))];
  const values = page as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]),
  );
}
