import type { Severity } from '../../finding.ts';
import { stringsOf } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import type { ConfigFile } from '../config-file.ts';
import { environmentVariables } from '../environment-variables.ts';
import { select, showPath, type Selected } from '../select.ts';
import { hostOf, isLoopback, isReference } from '../urls.ts';

/** `scheme://user:password@host`. */
const USER_INFO =
  /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@"'?#]{0,200}:([^\s/@"'?#]{1,400})@[^\s"'/]+/gi;
/** Names of variables, headers and keys whose value is a credential. */
const SECRET_NAME =
  /(?:api[_-]?key|secret|token|passw(?:or)?d|credential|private[_-]?key|access[_-]?key|auth[_-]?key|^authorization$|^x-api-key$|^cookie$)/i;
/** Names that only sound like one. */
const NOT_SECRET =
  /(?:max|min|num|count|limit|budget)[_-]?(?:\w*[_-])?tokens?|tokens?[_-](?:limit|budget|count|url|path|file|endpoint|type|name)|(?:_?(?:FILE|PATH|URL|NAME|ENDPOINT|TYPE|HEADER|HELPER|ENV|VAR))$/i;
const PLACEHOLDER =
  /redacted|your|change[_-]?me|replace|placeholder|example|dummy|xxxx|\*\*\*|<[^>]*>|\.\.\.|…|insert|enter[_-]|todo|none|null|fake|sample|test[_-]?key/i;
/** Beginnings that providers give their tokens, for values whose length or checksum no detector accepts. */
const KNOWN_PREFIX =
  /(?:^|[\s=:"'/])(?:sbp_|gh[pousr]_|github_pat_|sk-(?:ant-|proj-)?|xox[abcdeps]-|AIza|glpat-|npm_|hf_)[\w-]{16,}/;
const STAND_IN =
  /redacted|your|xxxx|\*\*\*|<|\$\{|\.\.\.|placeholder|replace|change|insert|dummy|here\b/i;
/** Passwords of throw-away databases. */
const COMMON_PASSWORDS =
  /^(?:pass(?:word)?|postgres|root|admin|user|secret|guest|test|mysql|redis|1234\d*|x+|\*+)$/i;

/** Apart from the rest of the address, so that no scanner takes the example for a leak. */
const SCHEME = 'mongodb+srv';
const PREFIX = 'sbp_';
const VALUE: string = ['q8Zr7Lw2Kx', '9Vn4Tb6Ys3'].join('');

export const inlineSecret: ConfigCheck = {
  id: 'inline-secret',
  title: 'Credential stands in the configuration',
  why: 'Everybody who can read the repository, now or later, can use the credential; taking it out of the file does not take it out of the history.',
  remedy:
    'Revoke the credential first. Then refer to a variable instead, e.g. "${env:NAME}" or "${input:name}".',
  severity: 'critical',
  references: [
    'https://code.visualstudio.com/docs/copilot/customization/mcp-servers#_input-variables-for-sensitive-data',
    'https://docs.claude.com/en/docs/claude-code/mcp',
  ],
  // A workflow is no AI tool’s own; the key scanner reads it like any other file.
  check: (file) => (file.kind.schema === 'workflow' ? [] : [...scanned(file), ...named(file)]),
  examples: {
    match: [
      {
        path: '.vscode/mcp.json',
        text: `{"servers":{"a":{"command":"a","args":["${SCHEME}://someone:hunter22x@cluster0.example.net/db"]}}}`,
        severity: 'critical',
      },
      {
        path: '.mcp.json',
        text: `{"mcpServers":{"a":{"command":"a","env":{"SERVICE_TOKEN":"${VALUE}"}}}}`,
        severity: 'critical',
      },
      {
        path: '.cursor/mcp.json',
        text: `{"mcpServers":{"a":{"url":"https://a.example.com","headers":{"Authorization":"Bearer ${VALUE}"}}}}`,
      },
      {
        path: '.cursor/mcp.json',
        text: `{"mcpServers":{"a":{"command":"a","args":["--access-token=${PREFIX}Q8Zr7Lw2Kx9Vn4Tb6Ys3"]}}}`,
      },
      { path: '.aider.conf.yml', text: `openai-api-key: ${VALUE}\n` },
      {
        path: '.mcp.json',
        text: `{"mcpServers":{"a":{"command":"docker","args":["run","-e","API_TOKEN=${VALUE}","x:1.0"]}}}`,
      },
      {
        path: '.mcp.json',
        text: `{"mcpServers":{"a":{"command":"a","args":["--api-key","${VALUE}"]}}}`,
      },
      {
        path: '.mcp.json',
        text: `{"mcpServers":{"a":{"url":"https://a.example.com/mcp?api_key=${VALUE}"}}}`,
      },
    ],
    ignore: [
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"a","env":{"SERVICE_TOKEN":"${SERVICE_TOKEN}"}}}}',
      },
      {
        path: '.vscode/mcp.json',
        text: '{"servers":{"a":{"url":"https://a.example.com","headers":{"Authorization":"Bearer ${input:token}"}}}}',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"a","env":{"SERVICE_TOKEN":"REDACTED","API_KEY":"your-api-key-goes-here-123"}}}}',
      },
      {
        path: '.mcp.json',
        text: `{"mcpServers":{"a":{"command":"a","args":["${SCHEME}://postgres:postgres@localhost:5432/dev"]}}}`,
      },
      { path: '.claude/settings.json', text: '{"env":{"CLAUDE_CODE_MAX_OUTPUT_TOKENS":"32000"}}' },
    ],
  },
};

/** Every string of the file: what the key scanner knows, and passwords inside addresses. */
function scanned(file: ConfigFile): readonly Hit[] {
  if (file.root === null) return [];
  return stringsOf(file.root).flatMap(({ node, path }): readonly Hit[] => {
    const key = showPath(path, { positions: 'shown' });
    const hit = (severity: Severity, message: string): Hit => ({
      severity,
      message,
      span: node,
      path,
      value: '…',
    });
    if (file.scanSecrets(node.value).length > 0) {
      return [hit('critical', `"${key}" holds a credential.`)];
    }
    if (KNOWN_PREFIX.test(node.value) && !STAND_IN.test(node.value)) {
      return [hit('critical', `"${key}" holds a credential.`)];
    }
    for (const [address, password = ''] of node.value.matchAll(USER_INFO)) {
      const host = hostOf(address);
      const isDefault = host !== null && isLoopback(host);
      if (isDefault || isFilledIn(password) || COMMON_PASSWORDS.test(password)) continue;
      return [hit('critical', `"${key}" holds a password inside an address.`)];
    }
    return [];
  });
}

/** Values whose name says that they are a credential. */
function named(file: ConfigFile): readonly Hit[] {
  const pairs: { name: string; value: string; at: Selected }[] = [];
  const add = (name: string, at: Selected): void => {
    if (at.value.kind === 'string') pairs.push({ name, value: at.value.value, at });
  };
  for (const { name, at } of environmentVariables(file)) add(name, at);
  for (const server of file.servers) {
    for (const at of server.headers) add(String(at.path.at(-1)), at);
    for (const { at } of server.words) pairs.push(...assignments(at));
    server.words.forEach(({ text }, index) => {
      const next = server.words[index + 1];
      if (next !== undefined && /^--?[a-z][\w-]*$/i.test(text)) {
        pairs.push({ name: text.replace(/^-+/, ''), value: next.text, at: next.at });
      }
    });
    for (const at of server.urls) pairs.push(...parameters(at));
  }
  for (const at of select(file.root, '*')) add(String(at.path.at(-1)), at);
  for (const pattern of [
    ['models', '[]', 'apiKey'],
    ['api-key', '[]'],
    ['inputs', '[]', 'default'],
  ]) {
    for (const at of select(file.root, ...pattern)) add('api-key', at);
  }
  return pairs
    .filter(({ name, value }) => isSecretName(name) && looksLikeSecret(value))
    .filter(({ at }) => at.value.kind !== 'string' || file.scanSecrets(at.value.value).length === 0)
    .map(({ name, at }) => ({
      severity: 'critical',
      message: `The value of "${name}" is a credential.`,
      span: at.span,
      path: at.path,
      value: '…',
    }));
}

/** `NAME=value` in an argument, as `docker run -e` takes it. */
function assignments(at: Selected): { name: string; value: string; at: Selected }[] {
  const text = at.value.kind === 'string' ? at.value.value : '';
  const match = /^(?:--?)?([A-Za-z][\w-]{0,80})=(\S+)$/.exec(text);
  return match === null ? [] : [{ name: match[1] ?? '', value: match[2] ?? '', at }];
}

function parameters(at: Selected): { name: string; value: string; at: Selected }[] {
  const text = at.value.kind === 'string' ? at.value.value : '';
  const query = text.slice(
    text.indexOf('?') + 1,
    text.includes('#') ? text.indexOf('#') : undefined,
  );
  if (!text.includes('?')) return [];
  return query.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    return { name: pair.slice(0, Math.max(equals, 0)), value: pair.slice(equals + 1), at };
  });
}

function isSecretName(name: string): boolean {
  if (name.length > 100) return false;
  return (SECRET_NAME.test(name) || /^key$/i.test(name)) && !NOT_SECRET.test(name);
}

function isFilledIn(value: string): boolean {
  return (
    isReference(value) ||
    /\$\{|\{\{|\{env:|^\$|^%.*%$/.test(value) ||
    /redacted|<|\*\*\*|xxxx/i.test(value)
  );
}

/** Long, mixed, and not something a person wrote to be replaced. */
function looksLikeSecret(value: string): boolean {
  const bare = value.replace(/^(?:Bearer|Basic|Token|ApiKey)\s+/i, '').trim();
  if (bare.length < 16 || isFilledIn(bare) || PLACEHOLDER.test(bare)) return false;
  if (/\s/.test(bare) || /^(?:https?:|\.{0,2}\/|[A-Za-z]:\\)/.test(bare)) return false;
  return /\d/.test(bare) && /[A-Za-z]/.test(bare) && new Set(bare).size >= 8;
}
