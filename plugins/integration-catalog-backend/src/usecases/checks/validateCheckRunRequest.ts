import { InputError } from '@backstage/errors';
import type {
  CheckRunRequest,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import { PayloadTooLargeError, megabytes } from '../../http/payloadTooLarge';

/** A request whose entity refs are lower-case and which contradicts itself nowhere. */
export type ValidCheckRunRequest = DeepReadonly<CheckRunRequest>;

/** What the API document cannot say about a request. */
export function validateCheckRunRequest(
  request: DeepReadonly<CheckRunRequest>,
  documentLimit: number,
): ValidCheckRunRequest {
  const contracts = request.contracts.map(contract => ({
    ...contract,
    ref: contract.ref.toLowerCase(),
  }));
  const refs = contracts.map(contract => contract.ref);
  for (const [index, contract] of contracts.entries()) {
    const place = `contracts[${index}]`;
    if (!/^api:[a-z0-9-]+\/[a-z0-9._-]+$/.test(contract.ref)) {
      throw new InputError(
        `${place}.ref is "${contract.ref}"; name an API entity in full, for example api:default/customer-accounts.`,
      );
    }
    if (refs.indexOf(contract.ref) !== index) {
      throw new InputError(
        `${place}.ref names ${contract.ref} a second time; send each contract once.`,
      );
    }
    if (contract.base === null && contract.revision === null) {
      throw new InputError(
        `${place} has neither a base nor a revision; leave out contracts that did not change.`,
      );
    }
    const { revision } = contract;
    // A root document with this character cannot be read and is reported as
    // such; a reference that nothing reads would only fail in the database.
    const binary = revision?.references.find(({ text }) =>
      text.includes('\u0000'),
    );
    if (binary) {
      throw new InputError(
        `${place}: the reference ${binary.path} contains the character U+0000, which no text document has; save it as UTF-8, or leave it out.`,
      );
    }
    const documents = revision
      ? [{ path: contract.file, text: revision.text }, ...revision.references]
      : [];
    for (const { path, text } of documents) {
      const bytes = Buffer.byteLength(text);
      if (bytes > documentLimit) {
        throw new PayloadTooLargeError(
          `${place}: the document ${path} has ${megabytes(bytes)}, and the portal takes at most ${megabytes(documentLimit)} per document; split the contract.`,
        );
      }
    }
  }
  return { ...request, contracts };
}
