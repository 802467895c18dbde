import { InputError } from '@backstage/errors';
import { contractOfBindings, subjectIdOfFile } from '@interlock/contract-core';
import type {
  CheckRunRequest,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import { PayloadTooLargeError, megabytes } from '../../payloadTooLarge';

type SentRequest = DeepReadonly<CheckRunRequest>;

/** A changed subject as the client names it; `id` is the ref where it sent none. */
export type SentSubject = NonNullable<SentRequest['subjects']>[number];

/** A request whose entity refs are lower-case and which contradicts itself nowhere. */
export type ValidCheckRunRequest = Omit<
  SentRequest,
  'subjects' | 'contracts'
> & {
  readonly subjects: readonly SentSubject[];
  readonly complete: boolean;
};

/** What the API document cannot say about a request. */
export function validateCheckRunRequest(
  request: SentRequest,
  documentLimit: number,
): ValidCheckRunRequest {
  const { contracts, ...rest } = request;
  if ((contracts === undefined) === (rest.subjects === undefined)) {
    throw new InputError(
      'Send what the branch changes in subjects; contracts is the former way and goes without it.',
    );
  }
  const list = contracts === undefined ? 'subjects' : 'contracts';
  const subjects = (rest.subjects ?? []).map(subject => ({
    ...subject,
    ref: subject.ref.toLowerCase(),
  }));
  for (const contract of contracts ?? []) {
    const ref = contract.ref.toLowerCase();
    subjects.push({ ...contract, kind: 'contract', id: ref, ref });
  }
  for (const [index, subject] of subjects.entries()) {
    validateSubject(subject, `${list}[${index}]`, documentLimit);
    const first = subjects.findIndex(
      ({ kind, id, ref }) =>
        kind === subject.kind &&
        (id === subject.id || (ref !== '' && ref === subject.ref)),
    );
    if (first !== index) {
      throw new InputError(
        `${list}[${index}] names ${subject.ref || subject.file} a second time; send each ${subject.kind} once.`,
      );
    }
  }
  return { ...rest, subjects, complete: request.complete ?? false };
}

function validateSubject(
  subject: SentSubject,
  place: string,
  documentLimit: number,
): void {
  validateName(subject, place);
  if (subject.base === null && subject.revision === null) {
    throw new InputError(
      `${place} has neither a base nor a revision; leave out what did not change.`,
    );
  }
  const { revision } = subject;
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
    ? [{ path: subject.file, text: revision.text }, ...revision.references]
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

function validateName(
  { kind, id, ref, file, revision }: SentSubject,
  place: string,
): void {
  if (kind === 'contract') {
    if (/^api:[a-z0-9-]+\/[a-z0-9._-]+$/.test(ref)) return;
    throw new InputError(
      `${place}.ref is "${ref}"; name an API entity in full, for example api:default/customer-accounts.`,
    );
  }
  if (kind === 'mapping') {
    if (/^integration:[a-z0-9-]+\/[a-z0-9._-]+$/.test(ref)) return;
    throw new InputError(
      `${place}.ref is "${ref}"; name the integration of the mapping in full, for example integration:default/account-sync.`,
    );
  }
  if (kind === 'ownership') {
    const named = contractOfBindings(id) === null ? 'dataobject' : 'api';
    if (new RegExp(`^${named}:[a-z0-9-]+/[a-z0-9._-]+$`).test(ref)) return;
    throw new InputError(
      `${place}.ref is "${ref}"; name the ${named === 'api' ? 'API entity' : 'data object'} in full, for example ${named}:default/account.`,
    );
  }
  if (ref !== '' || id !== subjectIdOfFile(file)) {
    throw new InputError(
      `${place} is a ${kind}, which is known by its file; send the path as id and an empty ref.`,
    );
  }
  if (revision !== null && revision.references.length > 0) {
    throw new InputError(
      `${place} is a ${kind}, which is one file; send it without references.`,
    );
  }
}
