import type { Reason } from '../model';
import { markdownProse } from './markdownText';
import { oneLine } from './terminalText';
import type { Paint } from './terminalText';

export function reasonLines(
  reasons: readonly Reason[],
  paint: Paint,
): readonly string[] {
  return reasons.flatMap(reason => [
    `  ${oneLine(reason.message)} ${paint(`[${reason.code}]`, 'dim')}`,
    ...(reason.remedy === '' ? [] : [`  -> ${oneLine(reason.remedy)}`]),
  ]);
}

export function reasonList(reasons: readonly Reason[]): string {
  return reasons
    .map(reason => {
      const remedy =
        reason.remedy === '' ? '' : ` ${markdownProse(reason.remedy)}`;
      return `- ${markdownProse(reason.message)}${remedy}`;
    })
    .join('\n');
}
