import type { RuleEntry } from '../compatibility';
import type { Direction, Effect, Severity } from '../model';

const whoProduces: Readonly<Record<Direction, string>> = {
  request: 'what consumers send',
  response: 'what consumers receive',
  none: 'the contract as such',
};

/** Of whose values the findings of one id speak. */
export function directionInWords(direction: Direction): string {
  return whoProduces[direction];
}

const whatHappens: Readonly<Record<Effect, string>> = {
  narrower: 'less is possible',
  wider: 'more is possible',
  incomparable: 'something else is possible',
  undecided: 'it cannot be decided',
  none: 'the same is possible',
};

/** `error`, or `error where less is possible, info where more is possible...`. */
export function severityInWords({ severities }: RuleEntry): string {
  const byWeight = new Map<Severity, Effect[]>();
  for (const [effect, severity] of Object.entries(severities)) {
    const effects = byWeight.get(severity) ?? [];
    byWeight.set(severity, [...effects, effect as Effect]);
  }
  if (byWeight.size === 1) return [...byWeight.keys()].join('');
  return [...byWeight]
    .map(
      ([severity, effects]) =>
        `${severity} where ${effects.map(effect => whatHappens[effect]).join(' or ')}`,
    )
    .join('; ');
}

/** A message with what stands for the changed thing made readable. */
export function messageTemplate(message: string): string {
  const text = message
    .replaceAll('{words}', '…')
    .replaceAll('{value}', 'the value');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
