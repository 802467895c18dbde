import type { Location, Problem } from '../model';
import { digestText } from '../model';
import type { ApprovalPolicy, ApprovalRequirement } from '../review';
import type { LocatedDocument } from './locatedYaml';
import { approvalPolicySchema } from './schemas';
import { readSingleDocument } from './singleDocument';

export type ReadApprovalPolicy =
  | {
      readonly ok: true;
      readonly policy: ApprovalPolicy;
      /** Digest of the text: an approval given under another text does not hold. */
      readonly digest: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the approval policy file. */
export function readApprovalPolicy(
  file: string,
  text: string,
): ReadApprovalPolicy {
  const read = readSingleDocument(
    file,
    text,
    approvalPolicySchema,
    'Approval policy',
  );
  if (!read.ok) return read;
  // The schema has every member of the type, so a value that fits is one.
  const policy = read.document.value as ApprovalPolicy;
  const problems = contradictions(policy, read.document);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, policy, digest: digestText(text) };
}

/** Demands that nobody could ever meet, and rules that share a name. */
function contradictions(
  policy: ApprovalPolicy,
  document: LocatedDocument,
): readonly Problem[] {
  const ids = policy.rules.map(rule => rule.id);
  return [
    ...policy.rules.flatMap((rule, index) =>
      unreachable(rule.require, document.locate(`/rules/${index}/require`)),
    ),
    ...unreachable(policy.fallback, document.locate('/fallback')),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [repeatedRule(id, document.locate(`/rules/${index}/id`))],
    ),
  ];
}

function unreachable(
  requirement: ApprovalRequirement,
  place: Location,
): readonly Problem[] {
  const { people, distinctGroups, from } = requirement;
  if (distinctGroups <= people && distinctGroups <= from.length) return [];
  return [
    {
      code: 'invalid-structure',
      message: `Approval policy: ${people} people out of ${from.length} groups can never come from ${distinctGroups} different groups.`,
      remedy:
        'Lower `distinctGroups`, or raise `people` and list more groups in `from`.',
      ...place,
    },
  ];
}

function repeatedRule(id: string, place: Location): Problem {
  return {
    code: 'duplicate-name',
    message: `Approval policy: the rule id \`${id}\` is used twice.`,
    remedy: 'Give each rule an id of its own; decisions refer to it.',
    ...place,
  };
}
