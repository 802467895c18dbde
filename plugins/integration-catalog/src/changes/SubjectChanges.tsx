import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import {
  FindingCard,
  Section,
} from '@interlock/plugin-integration-catalog-react';
import { contractNameOf } from '../links/contractName';
import { ProblemList } from '../problems/ProblemList';
import { DifferenceView } from '../difference/DifferenceView';
import { PartTable } from './PartTable';

type Subject = ChangeRequestDetail['subjects'][number];

/** What changes in one subject of a request, heaviest first. */
export function SubjectChanges(props: {
  readonly subject: Subject;
  /** Whether the request is about nothing else. */
  readonly isAlone: boolean;
}) {
  const { subject, isAlone } = props;
  const { check, evidence, status } = subject;
  const title = isAlone ? 'Changes' : `Changes of ${check.title}`;
  const state = isAlone ? '' : `${status}; `;
  if (check.kind !== 'contract') {
    const { parts = [] } = check;
    const inParts = new Set(parts.map(({ fingerprint }) => fingerprint));
    return (
      <Section title={title} note={`${state}${check.file}`}>
        {check.problems.length > 0 && (
          <ProblemList
            title="This could not be judged, so nothing is proven"
            problems={check.problems}
          />
        )}
        {parts.length > 0 && (
          <PartTable title={title} parts={parts} findings={check.findings} />
        )}
        {check.findings
          .filter(({ fingerprint }) => !inParts.has(fingerprint))
          .map(finding => (
            <FindingCard key={finding.fingerprint} finding={finding} />
          ))}
      </Section>
    );
  }
  const { base, revision, findings, problems, contract } = check;
  const { notes } = contract;
  return (
    <Section
      title={title}
      note={`${state}${base?.label ?? 'nothing'} to ${revision?.label ?? 'removed'}, heaviest first`}
    >
      <DifferenceView
        contract={contractNameOf(check.ref)}
        difference={{ base, revision, findings, problems, notes, evidence }}
        withBlindSpots={false}
      />
    </Section>
  );
}
