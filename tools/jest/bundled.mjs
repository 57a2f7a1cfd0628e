// Takes what `bundles.mjs` made: a bundle as it is, or the bundle that stands for the file that is asked for. The map shows
// stacks in the files that it was made of.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const bundleOf = (file, { transformerConfig: { bundle = file } }) => bundle;

export default {
  canInstrument: false,
  getCacheKey(_source, file, options) {
    const bundle = bundleOf(file, options);
    const hash = createHash('sha256').update(bundle).update('\0').update(readFileSync(bundle));
    return hash.digest('hex').slice(0, 32);
  },
  process(_source, file, options) {
    const bundle = bundleOf(file, options);
    const code = readFileSync(bundle, 'utf8');
    const map = `${bundle}.map`;
    return existsSync(map) ? { code, map: readFileSync(map, 'utf8') } : { code };
  },
};
