import { resolve } from 'node:path';
import type { Config } from '@backstage/config';

/** A git repository that the portal reads, as `interlock.sources` names it. */
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
  const names = sources.map(source => source.name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new Error(
      `interlock.sources names \`${repeated}\` twice; give each source a name of its own.`,
    );
  }
  return sources;
}
