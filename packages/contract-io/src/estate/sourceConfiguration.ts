import { resolve } from 'node:path';
import { SourceError } from '../sourceError';

/** A repository that a portal reads, as `interlock.sources` names it. */
export interface SourceConfiguration {
  readonly name: string;
  /** Absolute path of the repository. */
  readonly root: string;
  /** Null for the branch that the project says is protected. */
  readonly ref: string | null;
}

/** As much of a portal's configuration as is asked here; Backstage's `Config` fits. */
export interface PortalSettings {
  getOptionalConfigArray(key: string): readonly PortalSettings[] | undefined;
  getString(key: string): string;
  getOptionalString(key: string): string | undefined;
}

/** Reads `interlock.sources`; relative paths start at the working directory. */
export function readSourceConfigurations(
  settings: PortalSettings,
): readonly SourceConfiguration[] {
  const sources = (
    settings.getOptionalConfigArray('interlock.sources') ?? []
  ).map(source => ({
    name: source.getString('name'),
    root: resolve(source.getString('path')),
    ref: source.getOptionalString('ref') || null,
  }));
  for (const [index, { name }] of sources.entries()) {
    if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) {
      throw unusable(
        `interlock.sources[${index}] has the name \`${name}\`; use lower-case letters and digits, with single dots or dashes between them.`,
      );
    }
    if (sources.findIndex(source => source.name === name) !== index) {
      throw unusable(
        `interlock.sources[${index}] has the name \`${name}\` a second time; give each source a name of its own.`,
      );
    }
  }
  return sources;
}

/** A backend that fails at its start prints the message alone, so it says all. */
function unusable(message: string): SourceError {
  return new SourceError(
    'invalid-configuration',
    message,
    'Correct interlock.sources in the configuration of the portal and start it again.',
  );
}
