import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderJson } from './json.ts';
import { evidence, finding, rule, verdict } from './verdict-fixture.test-support.ts';

const schema: object = JSON.parse(
  readFileSync(new URL('../schema/report-v1.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const FULL = verdict({
  outcome: 'block',
  mode: 'block',
  findings: [
    finding({
      commit: 'a'.repeat(40),
      occurrences: [{ path: 'b.ts', line: 1 }],
      suppressed: { by: 'exception', reason: 'a fixture', until: null },
    }),
  ],
  authorship: {
    declared: 'ai',
    tools: ['claude-code'],
    evidence: [
      {
        commit: null,
        kind: 'trailer',
        role: 'author',
        tool: 'claude-code',
        strength: 'strong',
        text: 'Co-Authored-By: Claude',
      },
    ],
  },
  rules: [
    rule({
      id: 'human-check',
      outcome: 'block',
      why: 'Nobody has checked it.',
      remedy: 'Add the label.',
      evidence: [evidence({ text: 'a label' })],
      children: [rule({ id: 'label', outcome: 'block', why: 'No label.' })],
    }),
  ],
  aiTools: [
    {
      tool: 'cursor',
      approved: false,
      standing: 'not-listed',
      paths: ['.cursor/mcp.json'],
      signs: [],
    },
  ],
  aiSettings: {
    safe: [
      {
        path: '.claude/settings.json',
        line: 3,
        key: 'permissions.deny',
        concerns: 'access',
        means: 'keeps files that hold keys from the agent',
      },
    ],
    starts: [{ path: '.mcp.json', line: 2, kind: 'server', name: 'docs', host: 'mcp.example.com' }],
  },
  coverage: {
    files: 10,
    bytes: 12_345,
    commits: 1,
    skipped: [{ path: 'big.bin', reason: 'too-large', detail: '12 MB' }],
  },
  policy: { hash: 'f'.repeat(64), sources: ['repository'] },
});

test('version 1, field by field and in order', () => {
  expect(renderJson(FULL, { timings: { scan: 1.5 } })).toBe(`{
  "version": 1,
  "outcome": "block",
  "mode": "block",
  "findings": [
    {
      "id": "github-token",
      "kind": "secret",
      "tier": "confirmed",
      "severity": "critical",
      "path": "src/config.ts",
      "line": 3,
      "column": 15,
      "endLine": 3,
      "endColumn": 55,
      "excerpt": "ghp_…",
      "fingerprint": "00112233445566778899aabbccddeeff",
      "commit": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "occurrences": [
        {
          "path": "b.ts",
          "line": 1
        }
      ],
      "suppressed": {
        "by": "exception",
        "reason": "a fixture",
        "until": null
      },
      "message": "A GitHub token whose checksum holds."
    }
  ],
  "authorship": {
    "declared": "ai",
    "tools": [
      "claude-code"
    ],
    "evidence": [
      {
        "commit": null,
        "kind": "trailer",
        "role": "author",
        "tool": "claude-code",
        "strength": "strong",
        "text": "Co-Authored-By: Claude"
      }
    ]
  },
  "rules": [
    {
      "id": "human-check",
      "outcome": "block",
      "why": "Nobody has checked it.",
      "children": [
        {
          "id": "label",
          "outcome": "block",
          "why": "No label.",
          "children": []
        }
      ]
    }
  ],
  "aiTools": [
    {
      "tool": "cursor",
      "approved": false,
      "standing": "not-listed",
      "paths": [
        ".cursor/mcp.json"
      ]
    }
  ],
  "aiSettings": {
    "safe": [
      {
        "path": ".claude/settings.json",
        "line": 3,
        "key": "permissions.deny",
        "concerns": "access",
        "means": "keeps files that hold keys from the agent"
      }
    ],
    "starts": [
      {
        "path": ".mcp.json",
        "line": 2,
        "kind": "server",
        "name": "docs",
        "host": "mcp.example.com"
      }
    ]
  },
  "coverage": {
    "files": 10,
    "bytes": 12345,
    "commits": 1,
    "skipped": [
      {
        "path": "big.bin",
        "reason": "too-large"
      }
    ]
  },
  "policy": {
    "hash": "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "sources": [
      "repository"
    ]
  },
  "timings": {
    "scan": 1.5
  }
}
`);
});

test.each([
  ['everything', FULL],
  ['nothing', verdict()],
])('the schema accepts %s', (_name, judged) => {
  expect(validate(JSON.parse(renderJson(judged))) ? [] : validate.errors).toEqual([]);
});

test('the schema refuses what version 1 does not have', () => {
  expect(validate({ ...JSON.parse(renderJson(FULL)), extra: 1 })).toBe(false);
  expect(validate({ ...JSON.parse(renderJson(FULL)), outcome: 'passed' })).toBe(false);
});
