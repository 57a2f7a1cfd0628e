/** What to ask people, since files do not show chat. Short: three questions, two minutes, no name. */
import { findAiTool } from '@countersign/detectors';

/** Tools that many people use and that leave nothing, or little, in a repository. */
const COMMON = ['chatgpt', 'claude-code', 'github-copilot', 'cursor', 'gemini-code-assist'];

/** YAML with everything explained in it. `toolIds`: tools to offer by name besides the common ones. */
export function questionnaire(toolIds: readonly string[]): string {
  const offered = [...new Set([...toolIds, ...COMMON])].map(
    (id) => `#   ${id.padEnd(20)} ${findAiTool(id)?.name ?? id}`,
  );
  return `# Which AI tools do you use for work? Three questions, two minutes.
#
# Nobody is graded by this. Answers are counted, not kept: please write no names in here.
# Fill in one block for each tool, chat in a browser and on your phone included, and send the file back.
# No tool at all? Write:  tools: []
#
# tool: one of these, or its name in your own words
${offered.join('\n')}
#
# data: what you gave it in the last three months; any of
#   public       what is on the web anyway
#   code         our source code
#   internal     documents, mails, plans of ours
#   customer     data of customers, patients or staff
#   financials   figures that are not public yet
#   contract     what we promised somebody to keep confidential
#
# account: whose account it is
#   work         one our organisation pays for or looks after
#   private      your own, free or paid
#   none         none was needed
#
version: 1
tools:
  - tool: chatgpt
    data: [public]
    account: work
`;
}
