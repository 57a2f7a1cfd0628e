/** In a file of its own: V8 loses the way to `import()` in code that it reads from a cache, and this is read without one. */
export const importModule = (specifier: string): Promise<unknown> => import(specifier);
