import type {
  ContractDescriptor,
  Evidence,
  Finding,
} from '@interlock/contract-core';
import type { VersionDocument } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  directionWord,
  effectSentence,
  proofSentence,
  SeverityBadge,
} from '@interlock/plugin-integration-catalog-react';
import type { Loaded } from '@interlock/plugin-integration-catalog-react';
import styles from './DifferenceView.module.css';
import { Excerpt } from './Excerpt';
import { HitTable } from './HitTable';
import { RuleLink } from '../links/RuleLink';
import { OpenEnumerationOffer } from './OpenEnumerationOffer';
import { openEnumerationEntry } from './openEnumerationEntry';
import { SiteList } from './SiteList';
import { WitnessBlock } from './WitnessBlock';

export interface DifferenceSide {
  readonly descriptor: Pick<ContractDescriptor, 'label'> | null;
  readonly document: Loaded<VersionDocument | null>;
}

function oneSided(finding: Finding): 'base' | 'revision' | undefined {
  if (finding.base && !finding.revision) return 'base';
  return finding.revision && !finding.base ? 'revision' : undefined;
}

/** One cause in full: both sides, what it does, how it is proven, where else it shows, and whom it hits. */
export function CauseDetail(props: {
  readonly finding: Finding;
  readonly base: DifferenceSide;
  readonly revision: DifferenceSide;
  readonly evidence: Evidence;
}) {
  const { finding, base, revision, evidence } = props;
  const entry = openEnumerationEntry(finding);
  const hit = evidence.consumers.filter(consumer =>
    consumer.fingerprints.includes(finding.fingerprint),
  );
  const notHit = evidence.consumers.filter(
    consumer => !consumer.fingerprints.includes(finding.fingerprint),
  );
  return (
    <article className={styles.detail} aria-label="The chosen cause">
      <header className={styles.detailHead}>
        <div className={styles.detailTop}>
          <SeverityBadge severity={finding.severity} />
          <RuleLink ruleId={finding.ruleId} />
        </div>
        <h3 className={styles.detailTitle}>
          <CodeText>{finding.message}</CodeText>
        </h3>
        {finding.operation && (
          <code className={styles.operation}>{finding.operation}</code>
        )}
      </header>
      <div className={styles.sides} data-one-sided={oneSided(finding)}>
        <Excerpt
          side="Base"
          label={base.descriptor?.label ?? 'did not exist'}
          location={finding.base}
          document={base.document}
          other={{ location: finding.revision, document: revision.document }}
        />
        <Excerpt
          side="Revision"
          label={revision.descriptor?.label ?? 'removed'}
          location={finding.revision}
          document={revision.document}
          other={{ location: finding.base, document: base.document }}
        />
      </div>
      <dl className={styles.words}>
        <div>
          <dt>Effect</dt>
          <dd>{effectSentence(finding.effect, finding.direction)}</dd>
        </div>
        <div>
          <dt>Proof</dt>
          <dd>{proofSentence(finding.proof)}</dd>
        </div>
        <div>
          <dt>Direction</dt>
          <dd>{directionWord(finding.direction)}</dd>
        </div>
        <div>
          <dt>Fingerprint</dt>
          <dd>
            <code>{finding.fingerprint}</code>
          </dd>
        </div>
      </dl>
      {finding.witness && <WitnessBlock witness={finding.witness} />}
      {entry !== null && <OpenEnumerationOffer entry={entry} />}
      <SiteList sites={finding.sites} />
      <HitTable title="Hit by this cause" consumers={hit} />
      <HitTable title="Not hit by this cause" consumers={notHit} isFolded />
    </article>
  );
}
