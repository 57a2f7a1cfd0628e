export { compileGlob } from './glob.ts';
export { createPathIndex, type PathIndex } from './path-index.ts';
