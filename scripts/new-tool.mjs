// Starts an AI tool: npm run new-tool -- <id>
// Writes one file from a template and one line of the catalogue; `npm run new-tool -- --sort` only puts the catalogue's
// lines in order after files were added or renamed by hand.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameOf, titleOf, unitsOf, variableOf, writeCatalogue } from './catalogue-files.mjs';
import { root } from './prepare.mjs';

const aiTools = join(root, 'packages', 'detectors', 'src', 'ai-tools');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sort: { type: 'boolean' } },
});

if (values.sort !== true) create(nameOf(positionals, 'tool, e.g. npm run new-tool -- acme-coder'));
listTools();

function create(id) {
  const path = join(aiTools, 'tools', `${id}.ts`);
  if (existsSync(path)) throw new Error(`${path} exists: complete it`);
  writeFileSync(path, template(id));
  console.log(`wrote ${path}
Now say in it which files are the tool's, how it signs its work, which settings matter, and where each fact is written;
then: npm run generate && npm test -- --testPathPatterns detectors/src/ai-tools`);
}

/** Complete and true in form: the tests pass on it, and a reader sees at once what to change. */
function template(id) {
  const title = titleOf(id);
  const today = new Date().toISOString().slice(0, 10);
  return `import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: '${id}',
  name: '${title}',
  vendor: '${title}',
  roles: ['author'],
  // The most specific glob first: the first that matches gives the role.
  files: [
    { glob: '**/.${id}/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.${id}ignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.${id}/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: ['${id}/'],
    environment: [],
    products: ['${id.replaceAll('-', ' ')}'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'npm', name: '@${id}/cli', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [
    {
      file: '.${id}/settings.json',
      key: 'telemetry',
      concerns: 'telemetry',
      safe: 'off',
      means: 'no usage data is sent',
      source: 'https://docs.${id}.example/settings',
    },
  ],
  references: ['https://docs.${id}.example/'],
  checked: '${today}',
  examples: {
    paths: { match: ['.${id}/settings.json'], ignore: ['docs/${id}.md'] },
    messages: {
      match: ['Assisted-by: ${title}'],
      ignore: ['Mention ${title}'],
    },
  },
};
`;
}

/** Every file of the folder, in the order of their names: the catalogue is never edited by hand. */
function listTools() {
  const tools = unitsOf(join(aiTools, 'tools'))
    .toSorted()
    .map((id) => ({ id, variable: variableOf(id) }));
  const imports = tools.map(
    ({ id, variable }) => `import { tool as ${variable} } from './tools/${id}.ts';`,
  );
  writeCatalogue(
    aiTools,
    `import type { AiTool } from './ai-tool.ts';
${imports.join('\n')}

export const aiTools: readonly AiTool[] = [
${tools.map(({ variable }) => `  ${variable},`).join('\n')}
];
`,
  );
}
