import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'sms-push-copy',
  reach: 'cannot_undo',
  why: 'Message text: every recipient reads it, and it cannot be recalled.',
  trap: "Plumbing of a device's push service.",
  globs: [
    { glob: '**/notifications/templates/**', framework: 'generic' },
    { glob: '**/sms/**', framework: 'generic' },
    { glob: '**/push/**', framework: 'generic' },
  ],
  except: ['ios/**', 'android/**'],
  examples: {
    match: ['src/sms/otp.txt', 'notifications/templates/welcome.txt'],
    ignore: ['ios/App/push/handler.swift', 'src/sms/otp.test.ts'],
  },
};
