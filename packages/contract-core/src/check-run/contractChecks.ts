import type { ContractCheck, SubjectCheck } from './checkRun';

/** The contracts among the subjects, in the order of the subjects. */
export function contractChecks(
  subjects: readonly SubjectCheck[],
): readonly ContractCheck[] {
  return subjects.flatMap(subject => {
    if (subject.kind !== 'contract') return [];
    const { id, ref, base, revision, findings, problems, changeRequest } =
      subject;
    return [
      {
        id,
        ref,
        base,
        revision,
        findings,
        ...subject.contract,
        problems,
        changeRequest,
      },
    ];
  });
}
