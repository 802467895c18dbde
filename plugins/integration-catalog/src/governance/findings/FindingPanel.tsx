import { Button, ButtonIcon, Link } from '@backstage/ui';
import type { GovernanceFindingView } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  EntityRefText,
  RelativeTime,
  SeverityBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiCloseLine, RiShieldKeyholeLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { RuleLink } from '../../links/RuleLink';
import { useGovernanceLinks } from '../governanceLinks';
import { TargetLink } from '../../links/TargetLink';
import { WaiverRequestDialog } from '../waivers/WaiverRequestDialog';
import styles from './FindingPanel.module.css';
import { levelWords } from './levelWords';
import { WaivedBadge } from './WaivedBadge';

/** One finding in full, beside the list it was chosen from. */
export function FindingPanel(props: {
  readonly finding: GovernanceFindingView;
  readonly onClose: () => void;
  readonly onWaiverRequested: () => void;
}) {
  const { finding, onClose, onWaiverRequested } = props;
  const panel = useRef<HTMLElement>(null);
  const [asks, setAsks] = useState(false);
  useEffect(() => panel.current?.focus(), []);
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-label="Chosen finding"
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key === 'Escape' && !asks) onClose();
      }}
    >
      <div className={styles.head}>
        <span className={styles.badges}>
          <SeverityBadge severity={finding.severity} />
          {finding.waiver && <WaivedBadge />}
        </span>
        <ButtonIcon
          aria-label="Close"
          size="small"
          variant="tertiary"
          icon={<RiCloseLine />}
          onPress={onClose}
        />
      </div>
      <p className={styles.message}>
        <CodeText>{finding.message}</CodeText>
      </p>
      <FindingFacts finding={finding} />
      {finding.waiver === null && (
        <Button
          variant="primary"
          iconStart={<RiShieldKeyholeLine />}
          onPress={() => setAsks(true)}
        >
          Ask for a waiver
        </Button>
      )}
      {asks && (
        <WaiverRequestDialog
          about={{
            rule: finding.ruleId,
            fingerprint: finding.fingerprint,
            target: finding.target,
            targetTitle: finding.targetTitle,
            owner: finding.owner,
            severity: finding.severity,
          }}
          onClose={() => setAsks(false)}
          onRequested={onWaiverRequested}
        />
      )}
    </aside>
  );
}

function FindingFacts(props: { readonly finding: GovernanceFindingView }) {
  const { finding } = props;
  const links = useGovernanceLinks();
  const { file, line, column, pointer } = finding.location;
  return (
    <dl className={styles.facts}>
      <dt>Rule</dt>
      <dd>
        <RuleLink ruleId={finding.ruleId} />
      </dd>
      <dt>Target</dt>
      <dd>
        <TargetLink target={finding.target} title={finding.targetTitle} />
      </dd>
      <dt>Owner</dt>
      <dd>
        {finding.owner ? <EntityRefText entityRef={finding.owner} /> : 'none'}
      </dd>
      <dt>Place</dt>
      <dd>
        <code>{line > 0 ? `${file}:${line}:${column}` : file}</code>
        {pointer && <code className={styles.pointer}>{pointer}</code>}
      </dd>
      <dt>Level</dt>
      <dd>
        {levelWords(finding).map(sentence => (
          <span key={sentence} className={styles.sentence}>
            <CodeText>{sentence}</CodeText>
          </span>
        ))}
      </dd>
      <dt>First seen</dt>
      <dd>
        <RelativeTime at={finding.firstSeen} /> ({finding.firstSeen})
      </dd>
      <dt>Waiver</dt>
      <dd>
        {finding.waiver ? (
          <>
            <Link href={links.waiver(finding.waiver.id)}>Permitted</Link> until{' '}
            {finding.waiver.expiry}
          </>
        ) : (
          'none permits it'
        )}
      </dd>
    </dl>
  );
}
