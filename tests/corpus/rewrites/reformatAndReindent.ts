import { dump } from 'js-yaml';
import type { Rewrite } from './rewrite';

export const reformatAndReindent: Rewrite = {
  name: 'reformat-and-reindent',
  kind: 'text',
  apply: (text, document) => {
    if (document === null) return null;
    const isJson = text.trimStart().startsWith('{');
    return {
      text: isJson
        ? JSON.stringify(document, null, '\t')
        : dump(document, { indent: 4, lineWidth: 60, noRefs: true }),
      references: [],
    };
  },
};
