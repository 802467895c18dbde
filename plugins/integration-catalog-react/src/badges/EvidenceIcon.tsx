import type { EvidenceKind } from '@interlock/contract-core';
import {
  RiFileTextLine,
  RiPulseLine,
  RiShakeHandsLine,
  RiTableLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import styles from './EvidenceIcon.module.css';

const appearances: Readonly<
  Record<EvidenceKind, { word: string; meaning: string; icon: ReactElement }>
> = {
  pact: {
    word: 'Pact',
    meaning: 'A consumer test recorded this interaction.',
    icon: <RiShakeHandsLine />,
  },
  'mapping-row': {
    word: 'Mapping row',
    meaning: 'A row of a mapping sheet reads or writes this field.',
    icon: <RiTableLine />,
  },
  'declared-use': {
    word: 'Declared use',
    meaning: 'The integration names this operation in its catalog entity.',
    icon: <RiFileTextLine />,
  },
  'traffic-sample': {
    word: 'Traffic sample',
    meaning: 'Recorded traffic contains this operation.',
    icon: <RiPulseLine />,
  },
};

/** The kind of evidence behind a statement about a consumer: one icon everywhere, with its word. */
export function EvidenceIcon(props: { readonly evidence: EvidenceKind }) {
  const { word, meaning, icon } = appearances[props.evidence];
  return (
    <span className={styles.evidence} title={meaning}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      {word}
    </span>
  );
}
