export { createActivity, type Activity } from './activity.ts';
export type * from './ai-map.ts';
export { parseAnswer, type Answer, type AskedMap, type AskedTool } from './answers.ts';
export { drawMap, type MapParts } from './draw-map.ts';
export { mapRepository, type MapRepositoryInput } from './map-repository.ts';
export { createPeopleFilter, type PeopleFilter } from './people-filter.ts';
export { questionnaire } from './questionnaire.ts';
