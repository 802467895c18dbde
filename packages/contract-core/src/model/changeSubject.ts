/**
 * What a change can be about: a policy is any file that says how changes are
 * judged and who is asked, a document one that reads as a contract and is none of
 * the estate.
 */
export type SubjectKind =
  'contract' | 'mapping' | 'release' | 'ownership' | 'policy' | 'document';

/** Names one subject among all: ids are unique within a kind. */
export interface SubjectKey {
  readonly kind: SubjectKind;
  /** `ContractId` of a contract; whatever stays the same for another kind. */
  readonly id: string;
}

/** A subject as people and machines name it. */
export interface SubjectName extends SubjectKey {
  /** Entity ref that stands for it now; empty where no entity does. */
  readonly ref: string;
}

/** What a change is about: one file with one owner, under an id that stays. */
export interface ChangeSubject extends SubjectName {
  /** Title for people. */
  readonly title: string;
  /** Path in the repository, by the word of the protected side. */
  readonly file: string;
  /** Entity ref of the owning group; empty where nobody owns it. */
  readonly owner: string;
}

/** Kind and id as one text, for maps. */
export function subjectKey({ kind, id }: SubjectKey): string {
  return `${kind} ${id}`;
}

export function isSameSubject(one: SubjectKey, other: SubjectKey): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** Order of subjects in every list: by kind, then by ref, then by id. */
export function compareSubjects(one: SubjectName, other: SubjectName): number {
  return (
    compare(one.kind, other.kind) ||
    compare(one.ref, other.ref) ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
