import type { Severity } from '@interlock/contract-core';
import {
  RiAlertFill,
  RiErrorWarningFill,
  RiInformationFill,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusBadge } from './StatusBadge';
import type { Tone } from './StatusBadge';

interface SeverityAppearance {
  readonly word: string;
  readonly tone: Tone;
  readonly icon: ReactElement;
}

/** Word, tone and icon of a severity, for places that draw it themselves. */
export const severityAppearances: Readonly<
  Record<Severity, SeverityAppearance>
> = {
  error: { word: 'Error', tone: 'danger', icon: <RiErrorWarningFill /> },
  warn: { word: 'Warning', tone: 'warning', icon: <RiAlertFill /> },
  info: { word: 'Info', tone: 'info', icon: <RiInformationFill /> },
};

/** How much a finding or diagnostic weighs. */
export function SeverityBadge(props: { readonly severity: Severity }) {
  const { word, tone, icon } = severityAppearances[props.severity];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {word}
    </StatusBadge>
  );
}
