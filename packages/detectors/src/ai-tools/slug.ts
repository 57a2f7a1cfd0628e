/** Names that agents and their record keepers give themselves, in variables, notes and trailers. */
import { catalogueTools } from './tool-catalogue.ts';

/** Where they differ from the tool's id. */
const SLUGS: Readonly<Record<string, string>> = {
  auggie: 'augment',
  'aider-chat': 'aider',
  'amazon-q-cli': 'amazon-q',
  claude: 'claude-code',
  'claude-cli': 'claude-code',
  'codex-cli': 'codex',
  'continue-cli': 'continue',
  copilot: 'github-copilot',
  'copilot-swe-agent': 'github-copilot',
  'cursor-agent': 'cursor',
  'cursor-cli': 'cursor',
  droid: 'factory-droid',
  gemini: 'gemini-cli',
  'github-copilot-cli': 'copilot-cli',
  'github-copilot-cloud-agent': 'github-copilot',
  'github-copilot-vscode-agent': 'github-copilot',
  'openai-codex': 'codex',
  qwen: 'qwen-code',
  'roo-code': 'roo',
};

/** `Claude_Code@2.1.0`, `claude-code_2.1.0_cli` → `claude-code`; null where the catalogue knows no such tool. */
export function toolOfSlug(value: string): string | null {
  const slug = value
    .trim()
    .toLowerCase()
    .replace(/@.*$/, '')
    .replace(/[_/]\d.*$/, '')
    .replaceAll(/[_ ]/g, '-');
  const id = SLUGS[slug] ?? slug;
  return catalogueTools().some((tool) => tool.id === id) ? id : null;
}
