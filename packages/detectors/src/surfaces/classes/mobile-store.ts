import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'mobile-store',
  reach: 'cannot_undo',
  why: 'Listing, version and permissions of an application in a store: a released build stays on devices.',
  trap: 'A build file changed only for development.',
  globs: [
    { glob: '**/fastlane/metadata/**', framework: 'fastlane' },
    { glob: '**/fastlane/Fastfile', framework: 'fastlane' },
    { glob: '**/store-listing/**', framework: 'fastlane' },
    { glob: '**/android/app/build.gradle*', framework: 'fastlane' },
    { glob: '**/ios/**/Info.plist', framework: 'fastlane' },
    { glob: 'app.json', framework: 'fastlane' },
    { glob: 'app.config.*', framework: 'fastlane' },
  ],
  except: [],
  examples: {
    match: ['fastlane/metadata/en-US/description.txt', 'ios/App/Info.plist', 'app.json'],
    ignore: ['src/app.json', 'fastlane/report.xml'],
  },
};
