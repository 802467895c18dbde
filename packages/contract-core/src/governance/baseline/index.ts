export * from './baseline';
export * from './baselineWaivers';
export * from './readBaseline';
export * from './refreshBaseline';
export * from './writeBaseline';
