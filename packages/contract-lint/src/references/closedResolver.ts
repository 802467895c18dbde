import { Resolver } from '@stoplight/spectral-ref-resolver';
import { requireWalkable } from '../limits';
import { literalHolders } from './realReferences';
import { withSiblingsKept } from './schemaSiblings';
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

type Options = ConstructorParameters<typeof Resolver>[0];
type Resolved = ReturnType<Resolver['resolve']>;

/**
 * Hands on only what a rule engine can walk. A `$ref` in a value that means
 * itself, as in an example, is followed nowhere.
 */
class WalkableResolver extends Resolver {
  readonly #documents: ContractDocuments;
  readonly #literal: WeakSet<object>[];

  constructor(documents: ContractDocuments, options: Options) {
    const literal: WeakSet<object>[] = [];
    super({
      ...options,
      getRef: (_, value: unknown) => referenceOf(value, literal),
    });
    this.#documents = documents;
    this.#literal = literal;
  }

  /** @throws UnfoldingProblem for references that multiply. */
  override async resolve(
    source: unknown,
    options: Parameters<Resolver['resolve']>[1] = {},
  ): Resolved {
    const { parseResolveResult: parse } = options;
    const resolved = await super.resolve(this.#read(source), {
      ...options,
      ...(parse && {
        parseResolveResult: async text => {
          const read = await parse(text);
          this.#read(read.result);
          return read;
        },
      }),
    });
    requireWalkable(resolved.result, this.#documents);
    return resolved;
  }

  #read(source: unknown): unknown {
    if (typeof source !== 'object' || source === null) return source;
    const kept = withSiblingsKept(source);
    this.#literal.push(literalHolders(kept));
    return kept;
  }
}

function referenceOf(
  value: unknown,
  literal: readonly WeakSet<object>[],
): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const reference: unknown = Reflect.get(value, '$ref');
  return typeof reference === 'string' &&
    !literal.some(holders => holders.has(value))
    ? reference
    : undefined;
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
