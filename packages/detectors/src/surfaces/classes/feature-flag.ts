import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'feature-flag',
  reach: 'customers_see_it',
  why: 'Turns something on or off for customers.',
  trap: 'Flags of a command line.',
  globs: [
    { glob: '**/flags*.{yml,yaml,json,ts}', framework: 'flag as code' },
    { glob: '**/feature-flags/**', framework: 'flag as code' },
    { glob: '**/featureflags/**', framework: 'flag as code' },
    { glob: '.launchdarkly/**', framework: 'flag as code' },
    { glob: '**/rollout*.{yml,yaml,json}', framework: 'flag as code' },
  ],
  except: [],
  examples: {
    match: ['config/flags.yml', 'src/feature-flags/checkout.ts', '.launchdarkly/coderefs.yaml'],
    ignore: ['src/flags.test.ts', 'src/flags.go'],
  },
};
