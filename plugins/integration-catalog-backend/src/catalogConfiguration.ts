import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import type { Config } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import {
  readSourceConfigurations,
  type SourceConfiguration,
} from '@interlock/contract-io';

export interface CatalogConfiguration {
  readonly sources: readonly SourceConfiguration[];
  readonly refresh: SchedulerServiceTaskScheduleDefinition;
  readonly appBaseUrl: string;
  /** Milliseconds. */
  readonly staleAfter: number;
  /** Bytes. */
  readonly documentLimit: number;
  /** Bytes. */
  readonly bodyLimit: number;
  /** How many check runs are made at a time, and how many wait; per process. */
  readonly checkBounds: { readonly atOnce: number; readonly waiting: number };
}

const megabyte = 1024 * 1024;

/** Reads the `interlock` section with the defaults that config.d.ts names. */
export function readCatalogConfiguration(config: Config): CatalogConfiguration {
  const duration = (
    key: string,
    otherwise: { readonly milliseconds: number },
  ) => (config.has(key) ? readDurationFromConfig(config, { key }) : otherwise);
  const limit = (key: string, otherwise: number) =>
    (config.getOptionalNumber(`interlock.limits.${key}`) ?? otherwise) *
    megabyte;
  return {
    sources: readSourceConfigurations(config),
    refresh: {
      frequency: duration('interlock.refresh', { milliseconds: 10_000 }),
      // Reading a large estate for the first time compares every version.
      timeout: { minutes: 30 },
    },
    appBaseUrl: config.getString('app.baseUrl').replace(/\/+$/, ''),
    staleAfter: durationToMilliseconds(
      duration('interlock.changeRequests.staleAfter', {
        milliseconds: 14 * 24 * 60 * 60 * 1000,
      }),
    ),
    documentLimit: limit('documentMegabytes', 8),
    bodyLimit: limit('requestMegabytes', 24),
    checkBounds: {
      atOnce: config.getOptionalNumber('interlock.limits.checksAtOnce') ?? 4,
      waiting:
        config.getOptionalNumber('interlock.limits.checksWaiting') ?? 100,
    },
  };
}
