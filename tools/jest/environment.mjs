// Jest runs tests in a vm context with its own Error, Array and friends, so what Node itself creates
// fails `instanceof` there and product code would take another branch in tests than in production.
// `Symbol.hasInstance` makes both realms' instances count.
//
// What `loadedOnce` names (a file or a package, by the name it has in the context) is put into the context as node itself
// loaded it: once for all suites of this process.
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TestEnvironment } from 'jest-environment-node';

const SHARED = ['Error', 'Array', 'Map', 'Set', 'Date', 'RegExp', 'Promise', 'Uint8Array'];

export default class RealmEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.loadedOnce = config.projectConfig.testEnvironmentOptions.loadedOnce ?? {};
  }

  async setup() {
    await super.setup();
    for (const [name, place] of Object.entries(this.loadedOnce))
      this.global[Symbol.for(name)] = await import(
        isAbsolute(place) ? pathToFileURL(place).href : place
      );
    for (const name of SHARED) {
      const inner = this.global[name];
      const outer = globalThis[name];
      if (inner === outer) continue;
      const isInner = Function.prototype[Symbol.hasInstance];
      Object.defineProperty(inner, Symbol.hasInstance, {
        configurable: true,
        value(candidate) {
          // Subclasses inherit this static method: only the base class may accept the other realm's.
          if (isInner.call(this, candidate)) return true;
          return this === inner && isInner.call(outer, candidate);
        },
      });
    }
  }
}
