export { createChildPool } from './childPool';
export type { ChildPool, ChildPoolOptions } from './childPool';
export type { ChildLimits } from './childLimits';
export type { ChildOutcome } from './childOutcome';
export { serveRequests } from './serveRequests';
