import type { CheckRun, SubjectCheck } from '../check-run';
import type { Conclusion, SubjectKind } from '../model';
import { bindingRule } from '../review/blockingWords';
import type { OwedApproval } from '../review';
import { oneLine } from './terminalText';
import { count, entityName, listInWords } from './wording';

const opening: Readonly<Record<Conclusion, string>> = {
  success: 'Passed',
  failure: 'Blocked',
  undecided: 'Undecided',
  neutral: 'Nothing to judge',
  skipped: 'Skipped',
};

/** Kinds whose changes break nobody by themselves. */
const changedKinds: readonly SubjectKind[] = ['policy', 'mapping', 'ownership'];

/** More names than this are counted instead of listed. */
const mostNamesInSentence = 3;

/**
 * What a person at a terminal reads first: what changed where, whom it hits by
 * name, and who has to do something, with the address to do it at. The portal,
 * which is that address, leaves it out.
 */
export function checkSentence(
  run: CheckRun,
  { withAddresses = true }: { readonly withAddresses?: boolean } = {},
): string {
  const facts = [whatHappened(run)];
  const owed = run.verdict.owed.map(approversInWords);
  if (owed.length > 0 && run.conclusion === 'undecided') {
    const urls = withAddresses ? changeRequestUrls(run) : [];
    facts.push(
      `${listInWords([...new Set(owed)])} must approve${urls.length > 0 ? `: ${urls.join(' ')}` : ''}`,
    );
  } else if (run.verdict.approvals.length > 0 && owed.length === 0) {
    facts.push('approved');
  }
  return `${opening[run.conclusion]}: ${facts.join('; ')}`;
}

export function changeRequestUrls(run: CheckRun): readonly string[] {
  const urls = run.subjects.flatMap(({ changeRequest }) =>
    changeRequest ? [oneLine(changeRequest.url)] : [],
  );
  return [...new Set(urls)];
}

/** `1 more person of integration-architects or contract-owner`. */
export function approversInWords(owed: OwedApproval): string {
  const { people, distinctGroups, from } = owed.requirement;
  const { addedPeople = 0 } = owed;
  const missing = Math.max(1, people + addedPeople - owed.approvedBy.length);
  const more = owed.approvedBy.length > 0 ? ' more' : '';
  const groups = from.map(group => oneLine(entityName(group)));
  const choice =
    groups.length === 0
      ? ''
      : ` of ${groups.join(distinctGroups > 1 ? ' and ' : ' or ')}`;
  const why = addedPeople > 0 ? ', as the author is unknown' : '';
  return `${missing}${more} ${missing === 1 ? 'person' : 'people'}${choice}${why}`;
}

function whatHappened(run: CheckRun): string {
  const unjudged = run.subjects.filter(({ problems }) => problems.length > 0);
  if (run.subjects.length === 0) return 'no contract changed';
  if (run.summary.error > 0) return whatBreaks(run);
  if (unjudged.length > 0) {
    return `${namesOf(unjudged)} could not be judged`;
  }
  if (run.summary.undecided > 0) {
    return `${count(run.summary.undecided, 'change')} could not be decided`;
  }
  const blocking = run.contracts
    .flatMap(contract => contract.diagnostics)
    .filter(({ severity, waiver }) => severity === 'error' && waiver === null);
  if (blocking.length > 0) {
    return count(blocking.length, 'rule violation', 'rule violations');
  }
  return `no breaking change in ${namesOf(run.subjects)}`;
}

/**
 * Policies apart from what breaks: they hit nobody, and decide about all that do.
 * Mappings and owners of data are changed, and not broken.
 */
function whatBreaks(run: CheckRun): string {
  const stopped = run.subjects.filter(subject => errorsOf([subject]) > 0);
  const ofKind = (kind: SubjectKind) =>
    stopped.filter(subject => subject.kind === kind);
  const policies = ofKind('policy');
  const isChanged = ({ kind }: SubjectCheck) => changedKinds.includes(kind);
  const contracts = stopped.filter(subject => !isChanged(subject));
  const bound = contracts.filter(subject => bindingsOf(subject) > 0);
  const breaking = contracts.filter(
    subject => errorsOf([subject]) > bindingsOf(subject),
  );
  const bindings = bound.reduce((sum, each) => sum + bindingsOf(each), 0);
  const errors =
    run.summary.error - errorsOf(stopped.filter(isChanged)) - bindings;
  const verb = policies.length === 1 ? 'changes' : 'change';
  return [
    ...(errors === 0
      ? []
      : [
          `${count(errors, 'breaking change')} in ${namesOf(breaking)} ${hitInWords(run, errors)}`,
        ]),
    ...(bindings === 0
      ? []
      : [`${count(bindings, 'binding change')} in ${namesOf(bound)}`]),
    ...(['mapping', 'ownership'] as const).flatMap(kind => {
      const changed = ofKind(kind);
      return changed.length === 0
        ? []
        : [
            `${count(errorsOf(changed), `${kind} change`)} in ${namesOf(changed)}`,
          ];
    }),
    ...(policies.length === 0
      ? []
      : [
          `${namesOf(policies)} ${verb} what changes are judged by or who is asked`,
        ]),
  ].join('; ');
}

/** Errors about what fields carry, which break nobody. */
function bindingsOf({ findings }: SubjectCheck): number {
  return findings.filter(
    ({ ruleId, severity }) => ruleId === bindingRule && severity === 'error',
  ).length;
}

function errorsOf(subjects: readonly SubjectCheck[]): number {
  return subjects
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error').length;
}

function hitInWords(run: CheckRun, errors: number): string {
  const named = (statuses: readonly string[]) => [
    ...new Set(
      run.evidence.consumers
        .filter(consumer => statuses.includes(consumer.status))
        .map(consumer => consumer.consumerTitle),
    ),
  ];
  const hit = named(['broken', 'potentially-affected']);
  const unknown = named(['unknown']);
  const hits = errors === 1 ? 'hits' : 'hit';
  if (hit.length > 0) {
    return `${hits} ${count(hit.length, 'integration')} (${namesInWords(hit)})`;
  }
  return unknown.length > 0
    ? `may hit ${count(unknown.length, 'integration')} (${namesInWords(unknown)})`
    : `${hits} no declared integration`;
}

/** A subject by the name of its entity, or by its title where none stands for it. */
export function subjectName({
  ref,
  title,
}: Pick<SubjectCheck, 'ref' | 'title'>): string {
  return ref === '' ? title : entityName(ref);
}

function namesOf(subjects: readonly SubjectCheck[]): string {
  return namesInWords(subjects.map(subjectName));
}

function namesInWords(names: readonly string[]): string {
  const plain = names.map(oneLine);
  if (plain.length <= mostNamesInSentence) return listInWords(plain);
  const rest = plain.length - mostNamesInSentence;
  return listInWords([...plain.slice(0, mostNamesInSentence), `${rest} more`]);
}
