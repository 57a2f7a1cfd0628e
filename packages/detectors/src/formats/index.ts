export { splitFrontMatter } from './front-matter.ts';
export { parseJsonc } from './jsonc.ts';
export type * from './node.ts';
export { parseToml } from './toml.ts';
export { parseYaml } from './yaml.ts';
