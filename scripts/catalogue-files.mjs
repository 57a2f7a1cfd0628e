// What the scripts that start a unit of a catalogue share: names, and the list that is never edited by hand.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one name that was given, as a file may be called. */
export function nameOf(positionals, what) {
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Error(`name one ${what}`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}" is not a file name: use lower case, digits and single dashes`);
  return name;
}

/** `acme-cloud` → `Acme Cloud`. */
export function titleOf(name) {
  return name
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join(' ');
}

/** Names of the units of a folder, in the order of their files. */
export function unitsOf(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => file.replace(/\.ts$/, ''));
}

/** Everything from the first import on is replaced; the comment above it stays. */
export function writeCatalogue(folder, body) {
  const path = join(folder, 'catalogue.ts');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text.slice(0, text.indexOf('import '))}${body}`);
}

/** A name may begin with a digit or be a word of the language; a variable may not. */
export function variableOf(name) {
  const camel = name.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return /^[0-9]|^(?:continue|default|import|new|switch|with)$/.test(camel) ? `_${camel}` : camel;
}
