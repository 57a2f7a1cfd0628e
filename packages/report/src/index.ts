export {
  renderCheckRun,
  type Annotation,
  type CheckRunOptions,
  type CheckRunReport,
} from './check-run.ts';
export { renderComment, renderNoVerdict, type CommentOptions } from './comment.ts';
export type { Colour } from './colour.ts';
export { codeSpan, escapeMarkdown } from './escape-markdown.ts';
export { escapeTerminal } from './escape-terminal.ts';
export { bytesInWords, lookedAt, reasonInWords } from './coverage.ts';
export { exitCode } from './exit-code.ts';
export { renderHook, type HookOptions } from './hook.ts';
export { renderJson, type JsonOptions } from './json.ts';
export { renderJunit, type JunitOptions } from './junit.ts';
export { renderReview, type Review, type ToolNews } from './review.ts';
export { renderMapCycloneDx } from './map/cyclonedx.ts';
export { renderMapHtml } from './map/html.ts';
export { renderMapJson } from './map/json.ts';
export type { Made } from './map/made.ts';
export { renderMapText } from './map/text.ts';
export {
  renderOrganisationHtml,
  renderOrganisationJson,
  renderOrganisationMarkdown,
  renderOrganisationText,
} from './organisation/render.ts';
export { renderSarif, type SarifOptions } from './sarif.ts';
export { renderText, type Detail, type TextOptions } from './text.ts';
export type { Describe } from './wording.ts';
