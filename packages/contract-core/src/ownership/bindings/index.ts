export * from './bindingsOfContract';
export * from './bindingsOfOverlay';
export * from './overlayAction';
export * from './readOverlay';
