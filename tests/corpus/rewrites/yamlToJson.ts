import type { Rewrite } from './rewrite';

export const yamlToJson: Rewrite = {
  name: 'yaml-to-json',
  kind: 'text',
  apply: (text, document) =>
    document === null || text.trimStart().startsWith('{')
      ? null
      : { text: JSON.stringify(document), references: [] },
};
