export { compileGlob } from './glob.ts';
export {
  createPathIndex,
  literalKeys,
  mayMatch,
  type LiteralKeys,
  type PathIndex,
} from './path-index.ts';
