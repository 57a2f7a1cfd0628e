export { readAuthorship, type AuthorshipInput } from './read-authorship.ts';
