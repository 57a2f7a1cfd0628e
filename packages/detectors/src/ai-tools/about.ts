/** What is said of a tool beyond its signs: in the documentation and in the map. */
import type { AiTool, AiToolKind } from './ai-tool.ts';

/** True where any file of a repository can tell of the tool. */
export function leavesTraces({ files, mentions }: AiTool): boolean {
  const { extensions, packages, actions } = mentions;
  return files.length + extensions.length + packages.length + actions.length > 0;
}

const ACCOUNT = 'plan, training, history, and whose account is used';

const UNSEEN: Readonly<Record<AiToolKind, string>> = {
  api: `what is sent to it at run time; ${ACCOUNT}`,
  'app-builder': `what was typed into it in the browser; ${ACCOUNT}`,
  chat: `everything: it leaves nothing in a repository; ${ACCOUNT}`,
  cli: `prompts and answers, settings in the home folder; ${ACCOUNT}`,
  'cloud-agent': `what it was asked and what its machine could reach; ${ACCOUNT}`,
  editor: 'settings of the person, which override those of the repository',
  extension: `completions that were accepted, settings of the person; ${ACCOUNT}`,
  format: 'which of the agents that read it are used',
  ide: `completions and chat, settings of the person; ${ACCOUNT}`,
  reviewer: `what it keeps of what it reviewed; ${ACCOUNT}`,
};

/** One clause. */
export const unseenOf = ({ kind }: AiTool): string => UNSEEN[kind];

const FORMATS: Readonly<Record<string, string>> = {
  json: 'JSON',
  jsonc: 'JSON with comments',
  lock: 'any',
  md: 'Markdown',
  mdc: 'Markdown with front matter',
  toml: 'TOML',
  yaml: 'YAML',
  yml: 'YAML',
};

/** How the files of a glob are written, by their name; `any` for a folder. */
export function fileFormat(glob: string): string {
  const ending = /\.(\w+)$/.exec(glob)?.[1] ?? /\.\{(\w+)[,}][^/]*$/.exec(glob)?.[1] ?? '';
  return glob.endsWith('*') ? 'any' : (FORMATS[ending.toLowerCase()] ?? 'text');
}
