import type { ConsumerHit } from '@interlock/contract-core';
import {
  RiAlertFill,
  RiCloseCircleFill,
  RiQuestionFill,
  RiShieldCheckFill,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusBadge } from './StatusBadge';
import type { Tone } from './StatusBadge';

type HitStatus = ConsumerHit['status'];

const appearances: Readonly<
  Record<HitStatus, { word: string; tone: Tone; icon: ReactElement }>
> = {
  broken: { word: 'Broken', tone: 'danger', icon: <RiCloseCircleFill /> },
  'potentially-affected': {
    word: 'Potentially affected',
    tone: 'warning',
    icon: <RiAlertFill />,
  },
  unaffected: {
    word: 'Not affected',
    tone: 'success',
    icon: <RiShieldCheckFill />,
  },
  unknown: { word: 'Unknown', tone: 'warning', icon: <RiQuestionFill /> },
};

/** What the findings do to one consumer. */
export function HitStatusBadge(props: { readonly status: HitStatus }) {
  const { word, tone, icon } = appearances[props.status];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {word}
    </StatusBadge>
  );
}
