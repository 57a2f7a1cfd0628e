import { statesOf, type ChangeCheck } from '../change-check.ts';

export const serverAdded: ChangeCheck = {
  id: 'server-added',
  title: 'An MCP server is new',
  why: 'Everybody who opens the repository with the tool is offered this server. It runs a program or calls an address, reads what the agent sends it, and tells the agent what its tools do.',
  remedy: 'Look at what it runs and who makes it before the change is merged.',
  severity: 'medium',
  references: [
    'https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices',
  ],
  compare: (before, after) => {
    const known = statesOf(before, 'server');
    return after
      .filter(({ kind, name }) => kind === 'server' && !known.has(name))
      .map(({ name, place }) => ({ ...place, message: `The MCP server "${name}" is new.` }));
  },
  examples: {
    match: [
      {
        path: '.mcp.json',
        before: '{"mcpServers":{}}',
        after: '{"mcpServers":{"docs":{"command":"npx","args":["docs-server@1.2.3"]}}}',
      },
      {
        path: '.cursor/mcp.json',
        before: null,
        after: '{"mcpServers":{"a":{"url":"https://a.example/mcp"}}}',
      },
    ],
    ignore: [
      {
        path: '.mcp.json',
        before: '{"mcpServers":{"docs":{"command":"npx","args":["docs-server@1.2.3"]}}}',
        after: '{ "mcpServers": { "docs": { "args": ["docs-server@1.2.3"], "command": "npx" } } }',
      },
      {
        path: '.mcp.json',
        before: '{"mcpServers":{"docs":{"command":"npx","args":["docs-server@1.2.3"]}}}',
        after: '{"mcpServers":{}}',
      },
    ],
  },
};
