import type { EstateFile } from '../../estate';

/** Path by which the entities of an example are read. */
export const exampleFile = 'catalog-info/example.yaml';

/** A document of an example that stands for a file of its own names it first. */
const ownFile = /^---\n# (\S+\.yaml)\n/m;

/**
 * The files that the text of an example stands for: entities, and after them,
 * where a rule looks at one, a release list.
 */
export function exampleFiles(text: string): readonly EstateFile[] {
  const match = ownFile.exec(text);
  if (match === null) return [{ path: exampleFile, text }];
  const [start, path = ''] = match;
  return [
    { path: exampleFile, text: text.slice(0, match.index) },
    { path, text: text.slice(match.index + start.length) },
  ];
}
