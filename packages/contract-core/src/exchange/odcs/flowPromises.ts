import type { EstateIntegration } from '../../estate';
import type { OdcsServiceLevel, OdcsSupport } from './odcsContract';

/** ISO 8601 durations of one part, by the letters that stand for it. */
const oneUnit =
  /^P(?:(?<y>\d+)Y|(?<mo>\d+)M|(?<w>\d+)W|(?<d>\d+)D|T(?:(?<h>\d+)H|(?<m>\d+)M|(?<s>\d+(?:\.\d+)?)S))$/;

/** `PT15M` as 15 and `m`; a duration of several parts stays as it is. */
export function durationValue(
  duration: string,
): Pick<OdcsServiceLevel, 'value' | 'unit'> {
  const parts = oneUnit.exec(duration)?.groups ?? {};
  const [found] = Object.entries(parts).filter(
    (part): part is [string, string] => typeof part[1] === 'string',
  );
  return found === undefined
    ? { value: duration }
    : { value: Number(found[1]), unit: found[0] };
}

/** What a running flow promises of the object that it is about. */
export function serviceLevelsOf(
  flow: EstateIntegration,
  element: string,
): readonly OdcsServiceLevel[] {
  const { serviceLevels, financialControl, title } = flow;
  const promise = { element, description: title };
  return [
    ...(serviceLevels.availability === null
      ? []
      : [
          {
            property: 'availability',
            value: serviceLevels.availability,
            unit: 'percent',
            driver: 'operational' as const,
            ...promise,
          },
        ]),
    ...(serviceLevels.latency === ''
      ? []
      : [
          {
            property: 'latency',
            ...durationValue(serviceLevels.latency),
            driver: 'operational' as const,
            ...promise,
          },
        ]),
    ...((financialControl?.retention ?? '') === ''
      ? []
      : [
          {
            property: 'retention',
            ...durationValue(financialControl?.retention ?? ''),
            driver: 'regulatory' as const,
            ...promise,
          },
        ]),
  ];
}

/** The queue of a flow, where somebody works on what did not arrive. */
export function supportOf({
  exceptionRule,
  runbook,
  title,
}: EstateIntegration): readonly OdcsSupport[] {
  if (exceptionRule === null || exceptionRule.queue === '') return [];
  return [
    {
      channel: exceptionRule.queue,
      description:
        exceptionRule.remediation === ''
          ? title
          : `${title}: ${exceptionRule.remediation}`,
      ...(/^https?:/.test(runbook) ? { url: runbook } : {}),
      tool: 'ticket',
      scope: 'issues',
    },
  ];
}
