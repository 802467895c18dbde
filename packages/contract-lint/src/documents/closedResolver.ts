import { Resolver } from '@stoplight/spectral-ref-resolver';
import type { DocumentTree } from './documentTree';

/**
 * Resolves `$ref`s among the handed-in documents. The libraries' own resolvers
 * open any file and dial any host that a document names; this one can do
 * neither (design decision 10). One per document: it caches what it resolved.
 */
export function closedResolver(tree: DocumentTree): Resolver {
  return new Resolver({
    resolvers: {
      file: {
        resolve: async (reference: unknown) => readLocal(tree, reference),
      },
      http: { resolve: refuseRemote },
      https: { resolve: refuseRemote },
    },
  });
}

function readLocal(tree: DocumentTree, reference: unknown): string {
  const path = String(reference).replace(/^file:\/\//, '');
  const text = tree.read(path);
  if (text === null) {
    throw new Error(
      `The referenced document ${tree.fileOf(path)} is not there: add it to the repository, or correct the path in $ref`,
    );
  }
  return text;
}

async function refuseRemote(reference: unknown): Promise<never> {
  throw new Error(
    `The remote reference ${String(reference)} is never fetched: copy the document beside the contract and refer to it by a relative path`,
  );
}
