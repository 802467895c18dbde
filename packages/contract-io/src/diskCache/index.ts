export { createDiskCache } from './diskCache';
export type { DiskCache, DiskCacheOptions } from './diskCache';
