export { surfaceClasses } from './catalogue.ts';
export { classifySurfaces } from './classify.ts';
