import type { ContractComparison, Evidence } from '@interlock/contract-core';
import type { Difference } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  useAddress,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractName } from '@interlock/plugin-integration-catalog-react';
import { RiShieldCheckLine } from '@remixicon/react';
import { ProblemList } from '../problems/ProblemList';
import { BlindSpots } from './BlindSpots';
import { CauseDetail } from './CauseDetail';
import { CauseList, orderFindings } from './CauseList';
import { ComparisonNotes } from './ComparisonNotes';
import styles from './DifferenceView.module.css';
import { notesOf } from './notesOfDifference';
import { useSideDocument } from './useSideDocument';

type Sides = Pick<ContractComparison, 'findings'> & {
  readonly base: Difference['base'];
  readonly revision: Difference['revision'];
  readonly problems: Difference['problems'];
  readonly notes?: Difference['notes'];
  readonly evidence: Evidence;
};

/**
 * What broke, for whom, prove it: causes on the left, the chosen one in full on
 * the right. The chosen cause lives in the address.
 */
export function DifferenceView(props: {
  readonly contract: ContractName;
  readonly difference: Sides;
  /** A page that shows its blind spots elsewhere turns this off. */
  readonly withBlindSpots?: boolean;
}) {
  const { contract, difference, withBlindSpots = true } = props;
  const address = useAddress();
  const { findings, problems, evidence } = difference;
  const base = useSideDocument(
    contract,
    findings.some(finding => finding.base) ? difference.base : null,
  );
  const revision = useSideDocument(
    contract,
    findings.some(finding => finding.revision) ? difference.revision : null,
  );
  if (problems.length > 0) {
    return (
      <>
        <ProblemList
          title="The two versions could not be compared, so nothing is proven"
          problems={problems}
        />
        <ComparisonNotes compared={difference} />
      </>
    );
  }
  const ordered = orderFindings(findings);
  const chosen =
    ordered.find(finding => finding.fingerprint === address.get('finding')) ??
    ordered[0];
  if (!chosen) {
    return (
      <>
        <EmptyState
          title="No difference that matters"
          icon={<RiShieldCheckLine />}
        >
          {notesOf(difference).some(note => note.hides)
            ? 'Nothing that was seen differs in what it promises; the notes say what could not be seen.'
            : 'The two versions promise the same; at most wording, order or examples differ.'}
        </EmptyState>
        <ComparisonNotes compared={difference} />
      </>
    );
  }
  return (
    <>
      <div className={styles.split}>
        <CauseList
          findings={findings}
          chosen={chosen.fingerprint}
          onChoose={fingerprint => address.set({ finding: fingerprint })}
        />
        <CauseDetail
          key={chosen.fingerprint}
          finding={chosen}
          base={{ descriptor: difference.base, document: base }}
          revision={{ descriptor: difference.revision, document: revision }}
          evidence={evidence}
        />
      </div>
      <ComparisonNotes compared={difference} />
      {withBlindSpots && <BlindSpots blindSpots={evidence.blindSpots} />}
    </>
  );
}
