/** A map as a bill of materials: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/. */
import type { AiMap, MappedTool } from '@countersign/policy';
import { jsonText } from '../json-text.ts';
import type { Made } from './made.ts';
import { byTool, NOT_SEEN_WORDS, standingAcross, type ToolAcross } from './words.ts';

interface Property {
  readonly name: string;
  readonly value: string;
}

const property = (name: string, value: string | number): Property => ({
  name: `countersign:${name}`,
  value: String(value),
});

const repositoryRef = (name: string): string => `repository:${name}`;
const toolRef = (tool: string): string => `tool:${tool}`;
const serviceRef = (tool: string): string => `service:${tool}`;

/**
 * Repositories and tools are components, a tool's vendor is a service that data flows to, classified by what the
 * pages let it see. Repositories depend on the tools they show signs of.
 */
export function renderMapCycloneDx(map: AiMap, made: Made): string {
  const tools = byTool(map);
  return jsonText({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: made.at.toISOString(),
      tools: {
        components: [{ type: 'application', name: 'countersign', version: made.version }],
      },
      properties: [
        property('biggest-risk', map.biggestRisk),
        property('fastest-win', map.fastestWin),
        property('not-looked-at', map.notMapped.length),
        property('limits', NOT_SEEN_WORDS),
      ],
    },
    components: [
      ...map.repositories.map(({ name, keys, risks, unattributed, months }) => ({
        type: 'application',
        'bom-ref': repositoryRef(name),
        name,
        properties: [
          property('keys', keys),
          property('commits', sum(months.map(({ commits }) => commits))),
          property('commits-declaring-ai', sum(months.map(({ declared }) => declared))),
          ...unattributed.map((path) => property('read-by-many-agents', path)),
          ...risks.map(({ id, severity, path, line }) =>
            property(`risk:${severity}`, `${id} ${path}:${line}`),
          ),
        ],
      })),
      ...tools.map((tool) => ({
        type: 'application',
        'bom-ref': toolRef(tool.tool),
        ...(tool.vendor !== '' && { publisher: tool.vendor }),
        name: tool.name,
        properties: [
          property('id', tool.tool),
          property('standing', standingAcross(tool)),
          ...tool.repositories.flatMap(({ name, of }) =>
            of.signs.flatMap(({ role, examples }) =>
              examples.map((path) => property(`sign:${role}`, `${name}: ${path}`)),
            ),
          ),
        ],
      })),
    ],
    services: tools.map(service),
    dependencies: [
      ...map.repositories.map(({ name, tools: seen }) => ({
        ref: repositoryRef(name),
        dependsOn: seen.map(({ tool }) => toolRef(tool)),
      })),
      ...tools.map(({ tool }) => ({ ref: toolRef(tool), dependsOn: [serviceRef(tool)] })),
    ],
  });
}

function service({ tool, name, vendor, repositories }: ToolAcross): object {
  const kinds = new Set(repositories.flatMap(({ of }) => classifications(of)));
  return {
    'bom-ref': serviceRef(tool),
    ...(vendor !== '' && { provider: { name: vendor } }),
    name,
    'x-trust-boundary': true,
    data: [...kinds].map((classification) => ({ flow: 'outbound', classification })),
  };
}

/** What may flow out by the page, and what lies within reach beyond it. */
const classifications = ({ standing, maySee, beyond }: MappedTool): readonly string[] =>
  standing === 'approved' && maySee !== null
    ? [...maySee, ...beyond.map((kind) => `${kind} (beyond the page)`)]
    : ['not agreed'];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
