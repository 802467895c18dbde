import { Resolver } from '@stoplight/spectral-ref-resolver';
import { requireWalkable } from '../limits';
import type { DocumentTree } from './documentTree';
import type { ContractDocuments } from '../documents/readContract';

/**
 * Resolves `$ref`s among the handed-in documents. The libraries' own resolvers
 * open any file and dial any host that a document names; this one can do
 * neither (design decision 10). One per document: it caches what it resolved.
 */
export function closedResolver(
  tree: DocumentTree,
  documents: ContractDocuments,
): Resolver {
  return new WalkableResolver(documents, {
    resolvers: {
      file: {
        resolve: async (reference: unknown) => readLocal(tree, reference),
      },
      http: { resolve: refuseRemote },
      https: { resolve: refuseRemote },
    },
  });
}

/** Hands on only what a rule engine can walk. */
class WalkableResolver extends Resolver {
  readonly #documents: ContractDocuments;

  constructor(
    documents: ContractDocuments,
    options: ConstructorParameters<typeof Resolver>[0],
  ) {
    super(options);
    this.#documents = documents;
  }

  /** @throws UnfoldingProblem for references that multiply. */
  override async resolve(
    ...values: Parameters<Resolver['resolve']>
  ): ReturnType<Resolver['resolve']> {
    const resolved = await super.resolve(...values);
    requireWalkable(resolved.result, this.#documents);
    return resolved;
  }
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
