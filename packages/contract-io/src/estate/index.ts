export * from './checkNamedFiles';
export * from './collectReferences';
export type { EstateSource, ListedFile } from './estateSource';
export { largestFile } from './estateSource';
export * from './openSource';
export * from './readEstateFiles';
export * from './readProject';
export { readInside } from './workingTreeSource';
export * from './sourceConfiguration';
