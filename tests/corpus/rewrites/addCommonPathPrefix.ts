import { isObject } from './json';
import type { Rewrite } from './rewrite';

/** One finding is due: the base path changed. */
export const addCommonPathPrefix: Rewrite = {
  name: 'add-common-path-prefix',
  kind: 'data',
  apply: document =>
    isObject(document.paths) && Object.keys(document.paths).length > 0
      ? {
          ...document,
          paths: Object.fromEntries(
            Object.entries(document.paths).map(([path, item]) => [
              path.startsWith('x-') ? path : `/prefix${path}`,
              item,
            ]),
          ),
        }
      : null,
};
