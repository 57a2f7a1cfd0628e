import type { ConfigCheck } from '../config-check.ts';
import { hostOf, isPrivate } from '../urls.ts';

const PLAIN_HTTP = /http:[\\/]{2}[^\s"'`<>]{1,2000}/gi;

export const plainHttpRemote: ConfigCheck = {
  id: 'plain-http-remote',
  title: 'MCP server is reached without encryption',
  why: 'Anybody on the way can read what the agent sends, tokens included, and can answer in the server’s place: what a tool returns is an instruction to the agent.',
  remedy: 'Use an https:// address, or run the server on this machine.',
  severity: 'high',
  references: ['https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization'],
  check: ({ servers }) =>
    servers.flatMap((server) =>
      [...server.urls, ...server.words.map(({ at }) => at)].flatMap(({ value, path, span }) => {
        const text = value.kind === 'string' ? value.value : '';
        const remote = (text.match(PLAIN_HTTP) ?? []).find((address) => {
          const host = hostOf(address);
          return host !== null && !host.includes('$') && !host.includes('{') && !isPrivate(host);
        });
        if (remote === undefined) return [];
        return [
          {
            severity: 'high' as const,
            message: `The server "${server.name}" is reached at "${hostOf(remote) ?? ''}" without encryption.`,
            span,
            path,
            value: text,
          },
        ];
      }),
    ),
  examples: {
    match: [
      {
        path: '.cursor/mcp.json',
        text: '{"mcpServers":{"a":{"url":"http://mcp.example.com/sse"}}}',
        severity: 'high',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"node","args":["a.js","--server","http://203.0.113.7:5000/"]}}}',
      },
    ],
    ignore: [
      { path: '.cursor/mcp.json', text: '{"mcpServers":{"a":{"url":"https://mcp.example.com/"}}}' },
      {
        path: '.cursor/mcp.json',
        text: '{"mcpServers":{"a":{"url":"http://localhost:3000/mcp"}}}',
      },
      { path: '.cursor/mcp.json', text: '{"mcpServers":{"a":{"url":"http://192.168.1.5/mcp"}}}' },
      { path: '.cursor/mcp.json', text: '{"mcpServers":{"a":{"url":"http://${HOST}/mcp"}}}' },
    ],
  },
};
