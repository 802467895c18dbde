import { plainSchema } from '../model';
import type { Direction, Parameter } from '../model';
import { differingStyles } from './differingStyles';
import type { ChangeDetails, OperationChanges } from './operationChanges';

/** Compares the parameters of one operation; the caller fills them in. */
export function compareParameters(
  changes: OperationChanges,
  direction: Direction = changes.sent,
): void {
  const left = byIdentity(changes.base.parameters);
  const right = byIdentity(changes.revision.parameters);
  const moved = pairMoved(left, right);
  for (const [identity, parameter] of left) {
    const counterpart = right.get(identity);
    if (counterpart !== undefined) {
      compareParameter(changes, direction, parameter, counterpart);
    } else if (isOfTemplate(changes, parameter) && !moved.has(parameter)) {
      compareParameter(changes, direction, parameter, undeclared(parameter));
    } else if (!moved.has(parameter)) {
      changes.report('parameter-removed', 'wider', {
        subject: identity,
        words: describeParameter(parameter),
        ...(parameter.lifecycle && { lifecycle: parameter.lifecycle }),
        direction,
        slot: identity,
        slotWords: describeParameter(parameter),
        cause: changes.causeOf(identity, parameter),
        base: parameter.place,
      });
    }
  }
  for (const [identity, parameter] of right) {
    if (left.has(identity) || moved.has(parameter)) continue;
    if (isOfTemplate(changes, parameter)) {
      // The path had it before; it was a text like any other.
      compareParameter(changes, direction, undeclared(parameter), parameter);
      continue;
    }
    const kind = parameter.required
      ? 'required-parameter-added'
      : 'optional-parameter-added';
    changes.report(kind, parameter.required ? 'narrower' : 'none', {
      subject: identity,
      words: describeParameter(parameter),
      direction,
      slot: identity,
      slotWords: describeParameter(parameter),
      cause: changes.causeOf(identity, parameter),
      revision: parameter.place,
    });
  }
  reportMoves(changes, left, moved);
}

/** Requests of both versions are paired by their path, which has the parameter. */
function isOfTemplate(
  { base }: OperationChanges,
  { location }: Parameter,
): boolean {
  return base.kind === 'http' && location === 'path';
}

/** A parameter of the path that nothing is said about. */
function undeclared(parameter: Parameter): Parameter {
  const { place } = parameter;
  const schema = plainSchema(place, { types: new Set(['string']) });
  return { ...parameter, schema: { place, schema } };
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
      cause: changes.causeOf(parameter.identity, parameter),
      base: parameter.place,
      revision: target.place,
    });
  }
}

function compareParameter(
  changes: OperationChanges,
  direction: Direction,
  base: Parameter,
  revision: Parameter,
): void {
  const details = {
    subject: base.identity,
    words: describeParameter(base),
    direction,
    slot: base.identity,
    slotWords: describeParameter(base),
    // Read only where something is reported: most parameters stay as they are.
    get cause() {
      return changes.causeOf(base.identity, base);
    },
    base: base.place,
    revision: revision.place,
  };
  if (!base.required && revision.required) {
    changes.report('parameter-became-required', 'narrower', details);
  }
  if (base.required && !revision.required) {
    changes.report('parameter-became-optional', 'wider', details);
  }
  changes.reportAnnouncements('parameter', details, base, revision);
  compareWriting(changes, details, base, revision);
  const slot = { identity: base.identity, words: details.words };
  changes.compareTexts(slot, direction, base, revision);
}

/** Compares how the value is written, as far as the value lets it matter. */
function compareWriting(
  changes: OperationChanges,
  details: ChangeDetails,
  base: Parameter,
  revision: Parameter,
): void {
  const styles = differingStyles(base, revision);
  if (styles !== null) {
    changes.report('parameter-serialization-changed', 'incomparable', {
      ...details,
      ...styles,
      words: `${details.words} changed from "${styles.from}" to "${styles.to}"`,
    });
  }
  const left = base.serialization;
  const right = revision.serialization;
  if (left.allowReserved !== right.allowReserved) {
    changes.report(
      right.allowReserved
        ? 'reserved-characters-allowed'
        : 'reserved-characters-disallowed',
      right.allowReserved ? 'wider' : 'narrower',
      details,
    );
  }
  if (left.allowEmptyValue !== right.allowEmptyValue) {
    changes.report(
      right.allowEmptyValue ? 'empty-value-allowed' : 'empty-value-disallowed',
      right.allowEmptyValue ? 'wider' : 'narrower',
      details,
    );
  }
}

function byIdentity(
  parameters: readonly Parameter[],
): ReadonlyMap<string, Parameter> {
  return new Map(parameters.map(parameter => [parameter.identity, parameter]));
}

function describeParameter(parameter: Parameter): string {
  return `${parameter.location} parameter ${parameter.name}`;
}
