export * from './odcs/exportOdcs';
export type * from './odcs/odcsContract';
