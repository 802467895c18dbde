import { Button } from '@backstage/ui';
import type { ContractVersion } from '@interlock/plugin-integration-catalog-common';
import {
  RelativeTime,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import {
  RiCheckLine,
  RiErrorWarningFill,
  RiQuestionLine,
} from '@remixicon/react';
import styles from './VersionLine.module.css';

/** The mark between two versions: breaking, not breaking, or not known. */
function BreakingMark(props: { readonly version: ContractVersion }) {
  const { breakingSincePrevious: count } = props.version;
  if (count === null) {
    return (
      <StatusBadge tone="neutral" icon={<RiQuestionLine />}>
        not compared
      </StatusBadge>
    );
  }
  if (count === 0) {
    return (
      <StatusBadge tone="success" icon={<RiCheckLine />}>
        no break
      </StatusBadge>
    );
  }
  return (
    <StatusBadge tone="danger" icon={<RiErrorWarningFill />}>
      {count} breaking
    </StatusBadge>
  );
}

function VersionStop(props: {
  readonly version: ContractVersion;
  readonly before: ContractVersion | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (digest: string) => void;
  readonly onCompare: (base: string, revision: string) => void;
}) {
  const { version, before } = props;
  return (
    <li className={styles.stop} data-current={version.current}>
      {before && (
        <div className={styles.between}>
          <BreakingMark version={version} />
          <Button
            size="small"
            variant="tertiary"
            onPress={() => props.onCompare(before.digest, version.digest)}
            aria-label={`Compare ${before.label} with ${version.label}`}
          >
            Compare
          </Button>
        </div>
      )}
      <button
        type="button"
        className={styles.version}
        aria-pressed={props.isChosen}
        onClick={() => props.onChoose(version.digest)}
      >
        <span className={styles.label}>{version.label}</span>
        <span className={styles.meta}>
          {version.current && 'in force, '}
          {version.released ? 'released ' : 'seen '}
          <RelativeTime at={version.released ?? version.firstSeenAt} />
        </span>
        <code className={styles.digest} title={version.digest}>
          {version.digest.slice(7, 19)}
        </code>
      </button>
    </li>
  );
}

/**
 * The versions of a contract from first to newest, with a mark between each
 * two. The filled stop is the version in force.
 */
export function VersionLine(props: {
  /** Newest first, as the API hands them out. */
  readonly versions: readonly ContractVersion[];
  readonly chosen: string;
  readonly onChoose: (digest: string) => void;
  readonly onCompare: (base: string, revision: string) => void;
}) {
  const line = [...props.versions].reverse();
  return (
    <nav aria-label="Versions" className={styles.scroll}>
      <ol className={styles.line}>
        {line.map((version, index) => (
          <VersionStop
            key={version.digest}
            version={version}
            before={line[index - 1]}
            isChosen={version.digest === props.chosen}
            onChoose={props.onChoose}
            onCompare={props.onCompare}
          />
        ))}
      </ol>
    </nav>
  );
}
