import { resolve } from 'node:path';
import { readDurationFromConfig } from '@backstage/config';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';

/** A repository that entities are read from, as `interlock.sources` names it. */
export interface SourceConfiguration {
  readonly name: string;
  /** Absolute path of the repository. */
  readonly root: string;
  readonly ref: string;
}

/** Reads `interlock.sources`; relative paths start at the working directory. */
export function readSourceConfigurations(
  config: Config,
): readonly SourceConfiguration[] {
  const sources = (
    config.getOptionalConfigArray('interlock.sources') ?? []
  ).map(source => ({
    name: source.getString('name'),
    root: resolve(source.getString('path')),
    ref: source.getOptionalString('ref') ?? 'main',
  }));
  for (const { name } of sources) {
    if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) {
      throw new InputError(
        `interlock.sources names \`${name}\`; use lower-case letters, digits, dots and dashes.`,
      );
    }
    if (sources.filter(source => source.name === name).length > 1) {
      throw new InputError(
        `interlock.sources names \`${name}\` twice; give each source a name of its own.`,
      );
    }
  }
  return sources;
}

/** How often the sources are looked at: `interlock.refresh`, or 10 seconds. */
export function readRefreshInterval(config: Config): HumanDuration {
  return config.has('interlock.refresh')
    ? readDurationFromConfig(config, { key: 'interlock.refresh' })
    : { seconds: 10 };
}
