import type { EstateFile } from '../../estate';

/** Path by which the entities of an example are read. */
export const exampleFile = 'catalog-info/example.yaml';

/** A document of an example that stands for a file of its own names it first. */
const ownFile = /^---\n# (\S+\.yaml)\n/gm;

/**
 * The files that the text of an example stands for: entities, and after them,
 * where a rule looks at one, release lists, contracts and mapping sheets.
 */
export function exampleFiles(text: string): readonly EstateFile[] {
  const starts = [...text.matchAll(ownFile)];
  const [first] = starts;
  return [
    { path: exampleFile, text: text.slice(0, first?.index) },
    ...starts.map((match, index) => {
      const [start, path = ''] = match;
      return {
        path,
        text: text.slice(match.index + start.length, starts[index + 1]?.index),
      };
    }),
  ];
}
