export { drawOrganisation, type OrganisationParts } from './draw-organisation.ts';
export { datesOf, judgeRepository, type RepositoryInput } from './judge-repository.ts';
export type * from './organisation.ts';
