/** Everything that can be found, described the same way whatever its kind. */
import { aiConfigDescriptions } from './ai-config/index.ts';
import { catalogueTools, unseenOf } from './ai-tools/index.ts';
import type { AiTool } from './ai-tools/ai-tool.ts';
import type { DetectorDescription } from './describe.ts';
import { secretDescriptions } from './secrets/index.ts';

/** Id of the finding "signs of this tool, which is not on the list". */
export function aiToolFindingId(tool: string): string {
  return `ai-tool-${tool}`;
}

/** Id of the finding "settings that point to a host the page does not name". */
export const AI_HOST_FINDING_ID: string = 'ai-host';

const AI_HOST: DetectorDescription = {
  id: AI_HOST_FINDING_ID,
  kind: 'ai-tool',
  title: 'AI settings point to a host that is not listed',
  why: 'A server that a setting names receives what the tool sends: prompts, code, answers of other tools. The page lists the hosts that were agreed on.',
  remedy: 'Add the host to ai_tools.hosts in countersign.yml, or take it out of the settings.',
  severity: 'medium',
  references: ['https://modelcontextprotocol.io/docs/concepts/transports'],
};

/** Sorted by id. */
export function listDetectors(): readonly DetectorDescription[] {
  return [
    ...secretDescriptions(),
    ...aiConfigDescriptions(),
    ...catalogueTools().map((tool) => describeAsFinding(tool)),
    AI_HOST,
  ].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

let byId: ReadonlyMap<string, DetectorDescription> | undefined;

export function findDetector(id: string): DetectorDescription | undefined {
  byId ??= new Map(listDetectors().map((one) => [one.id, one]));
  return byId.get(id);
}

function describeAsFinding(tool: AiTool): DetectorDescription {
  return {
    id: aiToolFindingId(tool.id),
    kind: 'ai-tool',
    title: `Signs of ${tool.name}`,
    why: `Files of ${tool.name} (${tool.vendor}) are here. The page names the AI tools that were agreed on; whether this one should be among them is for its owner to say.`,
    remedy: `Add "${tool.id}" to ai_tools.approved in countersign.yml, or remove the files.`,
    severity: 'medium',
    references: tool.references,
  };
}

/** What is known of a tool, a line each. */
export function describeAiTool(tool: AiTool): readonly string[] {
  const { signature, mentions } = tool;
  const named = [
    ...mentions.extensions.map((id) => `extension ${id}`),
    ...mentions.packages.map(({ registry, name }) => `${registry} package ${name}`),
    ...mentions.actions.map((name) => `GitHub Action ${name}`),
  ];
  const signs = [
    ...signature.emails,
    ...signature.accounts.map((account) => `${account.login} (${account.id})`),
    ...signature.authorSuffixes.map((suffix) => `names ending in "${suffix}"`),
    ...signature.branchPrefixes.map((prefix) => `branches ${prefix}* (a hint only)`),
    ...signature.environment.map((variable) => `$${variable.name}`),
  ];
  return [
    `${tool.id}: ${tool.name} (${tool.vendor}), ${tool.roles.join(' and ')}`,
    '',
    `Files: ${tool.files.map((file) => file.glob).join(', ') || 'none in a repository'}`,
    `Signs its work as: ${signs.join(', ') || 'nothing that git shows'}`,
    ...(named.length > 0 ? [`Named by: ${named.join(', ')}`] : []),
    ...tool.settings.map(
      ({ file, key, concerns, safe, risky, means }) =>
        `Setting (${concerns}): ${key} in ${file ?? 'the account'}, ${safe === undefined ? `risky: ${risky ?? ''}` : `safer: ${safe}`} (${means})`,
    ),
    `Not to be seen in files: ${unseenOf(tool)}`,
    ...(tool.admin === null ? [] : [`Look instead at: ${tool.admin}`]),
    `Checked: ${tool.checked}`,
    ...tool.references.map((reference) => `See: ${reference}`),
  ];
}
