import type { CheckRun, ContractCheck } from '../check-run';
import type { ConsumerHit } from '../impact';
import type { Conclusion } from '../model';
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

/** More names than this are counted instead of listed. */
const mostNamesInSentence = 3;

/**
 * What a person at a terminal reads first: what changed where, whom it hits by
 * name, and who has to do something, with the address to do it at.
 */
export function checkSentence(run: CheckRun): string {
  const facts = [whatHappened(run)];
  const owed = run.verdict.owed.map(approversInWords);
  if (owed.length > 0 && run.conclusion === 'undecided') {
    const urls = changeRequestUrls(run);
    facts.push(
      `${listInWords([...new Set(owed)])} must approve${urls.length > 0 ? `: ${urls.join(' ')}` : ''}`,
    );
  } else if (run.verdict.approvals.length > 0 && owed.length === 0) {
    facts.push('approved');
  }
  return `${opening[run.conclusion]}: ${facts.join('; ')}`;
}

/** Contracts about which nothing is known, by ref. */
function unjudgedContracts(run: CheckRun): ReadonlySet<string> {
  return new Set(
    run.contracts
      .filter(contract => contract.problems.length > 0)
      .map(contract => contract.ref),
  );
}

/** Nobody is called unaffected by a contract that could not be judged. */
export function consumersOfJudged(run: CheckRun): readonly ConsumerHit[] {
  const unjudged = unjudgedContracts(run);
  return run.evidence.consumers.filter(
    consumer =>
      consumer.status !== 'unaffected' || !unjudged.has(consumer.contract),
  );
}

export function blindSpots(run: CheckRun): readonly string[] {
  return [
    ...[...unjudgedContracts(run)].map(
      ref => `${ref} could not be judged, so nobody knows whom it hits.`,
    ),
    ...run.evidence.blindSpots,
  ];
}

export function changeRequestUrls(run: CheckRun): readonly string[] {
  const urls = run.contracts.flatMap(contract =>
    contract.changeRequest ? [oneLine(contract.changeRequest.url)] : [],
  );
  return [...new Set(urls)];
}

/** `1 more person of integration-architects or contract-owner`. */
export function approversInWords(owed: OwedApproval): string {
  const { people, distinctGroups, from } = owed.requirement;
  const missing = Math.max(1, people - owed.approvedBy.length);
  const more = owed.approvedBy.length > 0 ? ' more' : '';
  const groups = from.map(group => oneLine(entityName(group)));
  const choice =
    groups.length === 0
      ? ''
      : ` of ${groups.join(distinctGroups > 1 ? ' and ' : ' or ')}`;
  return `${missing}${more} ${missing === 1 ? 'person' : 'people'}${choice}`;
}

function whatHappened(run: CheckRun): string {
  const unjudged = run.contracts.filter(
    contract => contract.problems.length > 0,
  );
  if (run.contracts.length === 0) return 'no contract changed';
  if (run.summary.error > 0) {
    const breaking = run.contracts.filter(contract =>
      contract.findings.some(finding => finding.severity === 'error'),
    );
    return `${count(run.summary.error, 'breaking change')} in ${namesOf(breaking)} ${hitInWords(run)}`;
  }
  if (unjudged.length > 0) {
    return `${namesOf(unjudged)} could not be judged`;
  }
  if (run.summary.undecided > 0) {
    return `${count(run.summary.undecided, 'change')} could not be decided`;
  }
  const blocking = run.contracts
    .filter(contract => contract.lintBlocks)
    .flatMap(contract => contract.diagnostics)
    .filter(diagnostic => diagnostic.severity === 'error').length;
  if (blocking > 0) return count(blocking, 'new rule violation');
  return `no breaking change in ${namesOf(run.contracts)}`;
}

function hitInWords(run: CheckRun): string {
  const named = (statuses: readonly string[]) => [
    ...new Set(
      run.evidence.consumers
        .filter(consumer => statuses.includes(consumer.status))
        .map(consumer => consumer.consumerTitle),
    ),
  ];
  const hit = named(['broken', 'potentially-affected']);
  const unknown = named(['unknown']);
  const hits = run.summary.error === 1 ? 'hits' : 'hit';
  if (hit.length > 0) {
    return `${hits} ${count(hit.length, 'integration')} (${namesInWords(hit)})`;
  }
  return unknown.length > 0
    ? `may hit ${count(unknown.length, 'integration')} (${namesInWords(unknown)})`
    : `${hits} no declared integration`;
}

function namesOf(contracts: readonly ContractCheck[]): string {
  return namesInWords(contracts.map(contract => entityName(contract.ref)));
}

function namesInWords(names: readonly string[]): string {
  const plain = names.map(oneLine);
  if (plain.length <= mostNamesInSentence) return listInWords(plain);
  const rest = plain.length - mostNamesInSentence;
  return listInWords([...plain.slice(0, mostNamesInSentence), `${rest} more`]);
}
