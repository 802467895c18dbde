export { createAnchors } from './documentAnchors';
export type { Anchors } from './documentAnchors';
