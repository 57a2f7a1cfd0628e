/** One configuration file, parsed once for all checks. */
import {
  parseJsonc,
  parseToml,
  parseYaml,
  splitFrontMatter,
  type Node,
  type ParseError,
  type ParseResult,
} from '../formats/index.ts';
import { configCommands, type ConfigCommand } from './config-commands.ts';
import type { ConfigFormat, ConfigKind } from './config-kind.ts';
import { mcpServers, type McpServer } from './mcp-servers.ts';

/** Ids of the secret detectors that fire on a string. */
export type ScanSecrets = (text: string) => readonly { readonly id: string }[];

export interface ConfigInput {
  /** POSIX path relative to the repository's root. */
  readonly path: string;
  readonly text: string;
  /** Git's octal mode, or null where it is not known. */
  readonly mode: string | null;
  readonly scanSecrets: ScanSecrets;
}

export interface ConfigFile extends ConfigInput {
  readonly kind: ConfigKind;
  /** Null where the format holds no settings, or could not be parsed. */
  readonly root: Node | null;
  readonly parseError: ParseError | null;
  /** Where the file is a link: the path it leads to, as written. */
  readonly link: string | null;
  readonly servers: readonly McpServer[];
  readonly commands: readonly ConfigCommand[];
}

/** Git's mode of a symbolic link: the text is the path it leads to. */
const SYMLINK_MODE = '120000';

export function readConfigFile(input: ConfigInput, kind: ConfigKind): ConfigFile {
  const isLink = input.mode === SYMLINK_MODE;
  const parsed = isLink ? null : parse(kind.format, input.text);
  const root = parsed !== null && 'value' in parsed ? parsed.value : null;
  return {
    ...input,
    kind,
    root,
    parseError: parsed !== null && 'error' in parsed ? parsed.error : null,
    link: isLink ? input.text : null,
    servers: mcpServers(root),
    commands: configCommands(kind.schema, root),
  };
}

function parse(format: ConfigFormat, text: string): ParseResult | null {
  if (format === 'jsonc') return parseJsonc(text);
  if (format === 'toml') return parseToml(text);
  if (format === 'yaml') return parseYaml(text);
  const yaml = format === 'front-matter' ? splitFrontMatter(text).yaml : null;
  return yaml === null ? null : parseYaml(yaml);
}
