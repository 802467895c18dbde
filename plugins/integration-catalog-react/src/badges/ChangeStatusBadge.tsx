import type { ChangeRequestStatus } from '@interlock/plugin-integration-catalog-common';
import {
  RiArrowGoBackLine,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiGitMergeLine,
  RiHourglassLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusBadge } from './StatusBadge';
import type { Tone } from './StatusBadge';

const appearances: Readonly<
  Record<ChangeRequestStatus, { word: string; tone: Tone; icon: ReactElement }>
> = {
  open: { word: 'Open', tone: 'warning', icon: <RiHourglassLine /> },
  approved: {
    word: 'Approved',
    tone: 'success',
    icon: <RiCheckboxCircleFill />,
  },
  rejected: { word: 'Rejected', tone: 'danger', icon: <RiCloseCircleFill /> },
  merged: { word: 'Merged', tone: 'neutral', icon: <RiGitMergeLine /> },
  withdrawn: {
    word: 'Withdrawn',
    tone: 'neutral',
    icon: <RiArrowGoBackLine />,
  },
};

/** Where a change request stands. */
export function ChangeStatusBadge(props: {
  readonly status: ChangeRequestStatus;
}) {
  const { word, tone, icon } = appearances[props.status];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {word}
    </StatusBadge>
  );
}
