import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'ai-behaviour',
  reach: 'customers_see_it',
  why: 'Holds what a customer-facing bot is told to say.',
  trap: "Prompts for the developers' own agents lie in dot folders and are not meant here.",
  globs: [
    { glob: '**/prompts/**', framework: 'prompts' },
    { glob: '**/*.prompt.{md,yml,yaml,txt}', framework: 'prompts' },
    { glob: '**/system-prompt*', framework: 'prompts' },
    { glob: '**/*.{prompt,mdc}', framework: 'prompts' },
    { glob: '**/agents/**/*.{md,yml}', framework: 'prompts' },
    {
      glob: '**/{dialogflow,rasa,botpress,voiceflow}/**',
      framework: 'chatbot',
      reach: 'cannot_undo',
    },
    { glob: 'domain.yml', framework: 'chatbot', reach: 'cannot_undo' },
    { glob: 'data/nlu.yml', framework: 'chatbot', reach: 'cannot_undo' },
  ],
  except: [],
  examples: {
    match: ['src/prompts/support.txt', 'chat/system-prompt.txt', 'bots/rasa/domain.yml'],
    ignore: [
      '.github/prompts/review.prompt.md',
      '.cursor/rules/style.mdc',
      '.claude/agents/reviewer.md',
    ],
  },
};
