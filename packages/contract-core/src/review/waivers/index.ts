export * from './applyWaivers';
export * from './decideWaiver';
export type * from './waivableFinding';
export type * from './waiver';
export * from './waiverFaults';
export type * from './waiverPolicy';
export * from './waiverRenewals';
export * from './waiverState';
