import { isJsonObject } from '../../containment';
import type { Problem } from '../../model';
import type { EstateFile } from '../../estate';
import { readDocument } from '../../parse';
import type { ParseLimits } from '../../parse';
import type { Mapping } from '../mappingSheet';

/** What a payload may cost before anybody looks into it. */
const inputLimits: ParseLimits = {
  maxCharacters: 16 * 1024 * 1024,
  maxDepth: 100,
  maxAliases: 0,
  maxNodes: 1_000_000,
};

/** The payload of each source of a mapping by the source's name. */
export type ReadInput =
  | { readonly ok: true; readonly sources: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads JSON: for one source the payload, or an object whose only member has the
 * source's name; for several an object with a member for each.
 */
export function readMappingInput(
  input: EstateFile,
  { name, sources }: Pick<Mapping, 'name' | 'sources'>,
): ReadInput {
  const { path, text } = input;
  // The ending decides that it must be JSON; problems name the file as it is.
  const document = readDocument(`${path}.json`, text, inputLimits);
  if (!document.ok) {
    return { ok: false, problem: { ...document.problem, file: path } };
  }
  const value = document.root.toData();
  const names = sources.map(source => source.name);
  const wrong = faultOf(value, names);
  if (wrong === null) return { ok: true, sources: bySource(value, names) };
  return {
    ok: false,
    problem: {
      code: 'invalid-structure',
      message: `The mapping ${name} reads ${names.join(' and ')}, and ${wrong}.`,
      remedy: `Give an object with the members ${names.join(', ')}, each with the payload of that source, or null where it sends none.`,
      file: path,
      pointer: '',
      line: 1,
      column: 1,
    },
  };
}

function faultOf(value: unknown, names: readonly string[]): string | null {
  if (names.length === 1) return null;
  if (!isJsonObject(value)) return 'the input is no object';
  const missing = names.filter(name => !Object.hasOwn(value, name));
  if (missing.length > 0)
    return `the input has no member ${missing.join(', ')}`;
  const others = Object.keys(value).filter(name => !names.includes(name));
  return others.length === 0
    ? null
    : `the input has ${others.join(', ')}, which no source is called`;
}

function bySource(
  value: unknown,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const [only = ''] = names;
  const isPayload =
    names.length === 1 &&
    !(
      isJsonObject(value) &&
      Object.keys(value).length === 1 &&
      Object.hasOwn(value, only)
    );
  return isPayload
    ? { [only]: value }
    : Object.fromEntries(Object.entries(value as object));
}
