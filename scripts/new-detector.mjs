// Starts a detector: npm run new-detector -- <provider> [--generic]
// Writes one file from a template and one line of the catalogue; `npm run new-detector -- --sort` only puts the
// catalogue's lines in order after files were added or renamed by hand.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameOf, titleOf, unitsOf, variableOf, writeCatalogue } from './catalogue-files.mjs';
import { root } from './prepare.mjs';

const secrets = join(root, 'packages', 'detectors', 'src', 'secrets');
const FOLDERS = ['generic', 'providers'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { generic: { type: 'boolean' }, sort: { type: 'boolean' } },
});

if (values.sort !== true)
  create(
    nameOf(positionals, 'provider, e.g. npm run new-detector -- acme-cloud'),
    values.generic === true ? 'generic' : 'providers',
  );
listDetectors();

function create(name, folder) {
  const path = join(secrets, folder, `${name}.ts`);
  if (existsSync(path)) throw new Error(`${path} exists: add the detector to its list`);
  writeFileSync(path, template(name));
  console.log(`wrote ${path}
Now say in it what the credential looks like (its mark, or the name it is given to), what it opens, where to revoke it
and where that is written; then: npm run generate && npm test -- --testPathPatterns detectors/src/secrets`);
}

/** Complete and true in form: the tests pass on it, and a reader sees at once what to change. */
function template(name) {
  const title = titleOf(name);
  const today = new Date().toISOString().slice(0, 10);
  return `import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: '${name}-api-key',
    title: '${title} API key',
    why: 'Uses the account at its cost.',
    remedy: 'revoke it in the settings of ${title} and make a new one, then take it out of the code.',
    references: ['https://docs.${name}.example/api-keys'],
    severity: 'high',
    names: ['${name.replaceAll('-', ' ')}'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '${today}', source: "the provider's documentation" },
  }),
];

export default detectors;
`;
}

/** Every file of the folders, in the order of their names: the catalogue is never edited by hand. */
function listDetectors() {
  const files = FOLDERS.flatMap((folder) =>
    unitsOf(join(secrets, folder)).map((name) => ({ folder, name, variable: variableOf(name) })),
  );
  const imports = files.map(
    ({ folder, name, variable }) => `import ${variable} from './${folder}/${name}.ts';`,
  );
  const spreads = files.map(({ variable }) => `  ...${variable},`);
  writeCatalogue(
    secrets,
    `${imports.join('\n')}
import type { SecretDetector } from './secret-detector.ts';

export const secretDetectors: readonly SecretDetector[] = [
${spreads.join('\n')}
];
`,
  );
}
