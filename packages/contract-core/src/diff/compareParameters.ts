import type { Parameter } from '../model';
import type { OperationChanges } from './operationChanges';

/** Compares the parameters of one operation. */
export function compareParameters(changes: OperationChanges): void {
  const direction = changes.sent;
  const left = byIdentity(changes.base.parameters);
  const right = byIdentity(changes.revision.parameters);
  const moved = pairMoved(left, right);
  for (const [identity, parameter] of left) {
    const counterpart = right.get(identity);
    if (counterpart !== undefined) {
      compareParameter(changes, parameter, counterpart);
    } else if (!moved.has(parameter)) {
      changes.report('parameter-removed', 'wider', {
        subject: identity,
        words: describeParameter(parameter),
        direction,
        slot: identity,
        slotWords: describeParameter(parameter),
        base: parameter.place,
      });
    }
  }
  for (const [identity, parameter] of right) {
    if (left.has(identity) || moved.has(parameter)) continue;
    const kind = parameter.required
      ? 'required-parameter-added'
      : 'optional-parameter-added';
    changes.report(kind, parameter.required ? 'narrower' : 'none', {
      subject: identity,
      words: describeParameter(parameter),
      direction,
      slot: identity,
      slotWords: describeParameter(parameter),
      revision: parameter.place,
    });
  }
  reportMoves(changes, left, moved);
}

/** Parameters that kept their name and went to another location, both ways. */
function pairMoved(
  left: ReadonlyMap<string, Parameter>,
  right: ReadonlyMap<string, Parameter>,
): ReadonlyMap<Parameter, Parameter> {
  const moved = new Map<Parameter, Parameter>();
  const gone = [...left.values()].filter(
    ({ identity }) => !right.has(identity),
  );
  const fresh = [...right.values()].filter(
    ({ identity }) => !left.has(identity),
  );
  for (const parameter of gone) {
    const target = fresh.find(
      ({ name, location }) =>
        name.toLowerCase() === parameter.name.toLowerCase() &&
        location !== parameter.location,
    );
    if (target !== undefined && !moved.has(target)) {
      moved.set(parameter, target).set(target, parameter);
    }
  }
  return moved;
}

function reportMoves(
  changes: OperationChanges,
  left: ReadonlyMap<string, Parameter>,
  moved: ReadonlyMap<Parameter, Parameter>,
): void {
  for (const parameter of left.values()) {
    const target = moved.get(parameter);
    if (target === undefined) continue;
    changes.report('parameter-location-changed', 'incomparable', {
      subject: parameter.name,
      from: parameter.location,
      to: target.location,
      words: `${parameter.name} from ${parameter.location} to ${target.location}`,
      direction: changes.sent,
      slot: parameter.identity,
      slotWords: describeParameter(parameter),
      base: parameter.place,
      revision: target.place,
    });
  }
}

function compareParameter(
  changes: OperationChanges,
  base: Parameter,
  revision: Parameter,
): void {
  const details = {
    subject: base.identity,
    words: describeParameter(base),
    direction: changes.sent,
    slot: base.identity,
    slotWords: describeParameter(base),
    base: base.place,
    revision: revision.place,
  };
  if (!base.required && revision.required) {
    changes.report('parameter-became-required', 'narrower', details);
  }
  if (base.required && !revision.required) {
    changes.report('parameter-became-optional', 'wider', details);
  }
  if (!base.deprecated && revision.deprecated) {
    changes.report('parameter-deprecated', 'none', details);
  }
  if (base.serialization !== revision.serialization) {
    changes.report('parameter-serialization-changed', 'incomparable', {
      ...details,
      from: base.serialization,
      to: revision.serialization,
      words: `${details.words} changed from "${base.serialization}" to "${revision.serialization}"`,
    });
  }
  const slot = { identity: base.identity, words: details.words };
  changes.compareSchemas(slot, changes.sent, base, revision);
}

function byIdentity(
  parameters: readonly Parameter[],
): ReadonlyMap<string, Parameter> {
  return new Map(parameters.map(parameter => [parameter.identity, parameter]));
}

function describeParameter(parameter: Parameter): string {
  return `${parameter.location} parameter ${parameter.name}`;
}
