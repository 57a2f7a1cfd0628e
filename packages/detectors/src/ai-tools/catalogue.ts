/** Every AI tool Countersign knows, sorted by id. One file per tool; a test holds list and folder equal. */
import type { AiTool } from './ai-tool.ts';
import { tool as agentThink } from './tools/agent-think.ts';
import { tool as agentTrace } from './tools/agent-trace.ts';
import { tool as agentsMd } from './tools/agents-md.ts';
import { tool as aide } from './tools/aide.ts';
import { tool as aider } from './tools/aider.ts';
import { tool as amazonQ } from './tools/amazon-q.ts';
import { tool as amp } from './tools/amp.ts';
import { tool as antigravity } from './tools/antigravity.ts';
import { tool as augment } from './tools/augment.ts';
import { tool as blackboxAi } from './tools/blackbox-ai.ts';
import { tool as bolt } from './tools/bolt.ts';
import { tool as bugbot } from './tools/bugbot.ts';
import { tool as charlie } from './tools/charlie.ts';
import { tool as chatgpt } from './tools/chatgpt.ts';
import { tool as claudeCode } from './tools/claude-code.ts';
import { tool as cline } from './tools/cline.ts';
import { tool as codebuddy } from './tools/codebuddy.ts';
import { tool as codebuff } from './tools/codebuff.ts';
import { tool as codegen } from './tools/codegen.ts';
import { tool as coderabbit } from './tools/coderabbit.ts';
import { tool as codex } from './tools/codex.ts';
import { tool as codexReview } from './tools/codex-review.ts';
import { tool as cody } from './tools/cody.ts';
import { tool as commandCode } from './tools/command-code.ts';
import { tool as _continue } from './tools/continue.ts';
import { tool as copilotCli } from './tools/copilot-cli.ts';
import { tool as copilotCodeReview } from './tools/copilot-code-review.ts';
import { tool as cortexCode } from './tools/cortex-code.ts';
import { tool as crush } from './tools/crush.ts';
import { tool as cubic } from './tools/cubic.ts';
import { tool as cursor } from './tools/cursor.ts';
import { tool as deepagents } from './tools/deepagents.ts';
import { tool as devin } from './tools/devin.ts';
import { tool as dsh } from './tools/dsh.ts';
import { tool as eca } from './tools/eca.ts';
import { tool as ellipsis } from './tools/ellipsis.ts';
import { tool as entire } from './tools/entire.ts';
import { tool as factoryDroid } from './tools/factory-droid.ts';
import { tool as firebender } from './tools/firebender.ts';
import { tool as geminiCli } from './tools/gemini-cli.ts';
import { tool as geminiCodeAssist } from './tools/gemini-code-assist.ts';
import { tool as gitAi } from './tools/git-ai.ts';
import { tool as githubCopilot } from './tools/github-copilot.ts';
import { tool as gitlabDuo } from './tools/gitlab-duo.ts';
import { tool as goose } from './tools/goose.ts';
import { tool as gptme } from './tools/gptme.ts';
import { tool as greptile } from './tools/greptile.ts';
import { tool as grokCli } from './tools/grok-cli.ts';
import { tool as hermesAgent } from './tools/hermes-agent.ts';
import { tool as ibmBob } from './tools/ibm-bob.ts';
import { tool as iflowCli } from './tools/iflow-cli.ts';
import { tool as jetbrainsAiAssistant } from './tools/jetbrains-ai-assistant.ts';
import { tool as jules } from './tools/jules.ts';
import { tool as junie } from './tools/junie.ts';
import { tool as kilo } from './tools/kilo.ts';
import { tool as kimiCode } from './tools/kimi-code.ts';
import { tool as kiro } from './tools/kiro.ts';
import { tool as lingma } from './tools/lingma.ts';
import { tool as lovable } from './tools/lovable.ts';
import { tool as mistralVibe } from './tools/mistral-vibe.ts';
import { tool as museCode } from './tools/muse-code.ts';
import { tool as ohMyOpencode } from './tools/oh-my-opencode.ts';
import { tool as openaiApi } from './tools/openai-api.ts';
import { tool as opencode } from './tools/opencode.ts';
import { tool as openhands } from './tools/openhands.ts';
import { tool as pi } from './tools/pi.ts';
import { tool as poolside } from './tools/poolside.ts';
import { tool as pullfrog } from './tools/pullfrog.ts';
import { tool as qodo } from './tools/qodo.ts';
import { tool as qwenCode } from './tools/qwen-code.ts';
import { tool as reasonix } from './tools/reasonix.ts';
import { tool as replit } from './tools/replit.ts';
import { tool as roo } from './tools/roo.ts';
import { tool as rovoDev } from './tools/rovo-dev.ts';
import { tool as rulesync } from './tools/rulesync.ts';
import { tool as sourcery } from './tools/sourcery.ts';
import { tool as specstory } from './tools/specstory.ts';
import { tool as sweep } from './tools/sweep.ts';
import { tool as tabby } from './tools/tabby.ts';
import { tool as tabnine } from './tools/tabnine.ts';
import { tool as takt } from './tools/takt.ts';
import { tool as trae } from './tools/trae.ts';
import { tool as v0 } from './tools/v0.ts';
import { tool as vscodeGit } from './tools/vscode-git.ts';
import { tool as warp } from './tools/warp.ts';
import { tool as whogitit } from './tools/whogitit.ts';
import { tool as windsurf } from './tools/windsurf.ts';
import { tool as zcode } from './tools/zcode.ts';
import { tool as zed } from './tools/zed.ts';
import { tool as zencoder } from './tools/zencoder.ts';
import { tool as zooCode } from './tools/zoo-code.ts';

export const aiTools: readonly AiTool[] = [
  agentThink,
  agentTrace,
  agentsMd,
  aide,
  aider,
  amazonQ,
  amp,
  antigravity,
  augment,
  blackboxAi,
  bolt,
  bugbot,
  charlie,
  chatgpt,
  claudeCode,
  cline,
  codebuddy,
  codebuff,
  codegen,
  coderabbit,
  codex,
  codexReview,
  cody,
  commandCode,
  _continue,
  copilotCli,
  copilotCodeReview,
  cortexCode,
  crush,
  cubic,
  cursor,
  deepagents,
  devin,
  dsh,
  eca,
  ellipsis,
  entire,
  factoryDroid,
  firebender,
  geminiCli,
  geminiCodeAssist,
  gitAi,
  githubCopilot,
  gitlabDuo,
  goose,
  gptme,
  greptile,
  grokCli,
  hermesAgent,
  ibmBob,
  iflowCli,
  jetbrainsAiAssistant,
  jules,
  junie,
  kilo,
  kimiCode,
  kiro,
  lingma,
  lovable,
  mistralVibe,
  museCode,
  ohMyOpencode,
  openaiApi,
  opencode,
  openhands,
  pi,
  poolside,
  pullfrog,
  qodo,
  qwenCode,
  reasonix,
  replit,
  roo,
  rovoDev,
  rulesync,
  sourcery,
  specstory,
  sweep,
  tabby,
  tabnine,
  takt,
  trae,
  v0,
  vscodeGit,
  warp,
  whogitit,
  windsurf,
  zcode,
  zed,
  zencoder,
  zooCode,
];
