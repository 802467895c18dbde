import * as formats from '@stoplight/spectral-formats';
import type { Format } from '@stoplight/spectral-core';

/**
 * Names of formats in ruleset files, as Spectral documents them, beside the
 * names under which its package exports them.
 */
const exportsByName: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['oas2', formats.oas2],
  ['oas3', formats.oas3],
  ['oas3.0', formats.oas3_0],
  ['oas3.1', formats.oas3_1],
  ['oas3.2', formats.oas3_2],
  ['asyncapi2', formats.asyncapi2],
  ['aas2', formats.aas2],
  ['aas2.0', formats.aas2_0],
  ['aas2.1', formats.aas2_1],
  ['aas2.2', formats.aas2_2],
  ['aas2.3', formats.aas2_3],
  ['aas2.4', formats.aas2_4],
  ['aas2.5', formats.aas2_5],
  ['aas2.6', formats.aas2_6],
  ['aas3', formats.aas3],
  ['aas3.0', formats.aas3_0],
  ['aas3.1', formats.aas3_1],
]);

/** Spectral accepts `oas3_1` for `oas3.1`, and so do we. */
export function formatNamed(name: string): Format | undefined {
  return exportsByName.get(name.replace('_', '.'));
}

export const formatNames: readonly string[] = [...exportsByName.keys()];
