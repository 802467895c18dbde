export * from './findingSightings';
export * from './scorecardSnapshots';
