export * from './sourceReplicaStore';
export * from './sourceStore';
