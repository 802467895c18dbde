import type { Direction, Header, Place } from '../model';
import { differingStyles } from './differingStyles';
import type { OperationChanges } from './operationChanges';

/** What carries headers: a response, or a part of a form. */
interface HeaderHolder {
  readonly headers: ReadonlyMap<string, Header>;
  readonly place: Place;
}

/** Compares the headers of a response or of a part of a form. */
export function compareHeaders(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: HeaderHolder,
  revision: HeaderHolder,
): void {
  for (const [key, header] of base.headers) {
    const counterpart = revision.headers.get(key);
    if (counterpart === undefined) {
      changes.report('header-removed', 'wider', {
        subject: key,
        words: header.name,
        direction,
        slot,
        cause: changes.causeOf('header', header),
        lifecycle: header.lifecycle,
        base: header.place,
        revision: revision.place,
      });
    } else {
      compareHeader(
        changes,
        `${slot} header ${key}`,
        direction,
        header,
        counterpart,
      );
    }
  }
  for (const [key, header] of revision.headers) {
    if (base.headers.has(key)) continue;
    changes.report('header-added', header.required ? 'narrower' : 'none', {
      subject: key,
      words: header.name,
      direction,
      slot,
      cause: changes.causeOf('header', header),
      base: base.place,
      revision: header.place,
    });
  }
}

function compareHeader(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: Header,
  revision: Header,
): void {
  const header = {
    subject: base.name.toLowerCase(),
    words: base.name,
    direction,
    slot,
    cause: changes.causeOf('header', base),
    base: base.place,
    revision: revision.place,
  };
  if (base.required !== revision.required) {
    if (revision.required) {
      changes.report('header-became-required', 'narrower', header);
    } else {
      changes.report('header-became-optional', 'wider', header);
    }
  }
  const styles = differingStyles(base, revision);
  if (styles !== null) {
    changes.report('header-serialization-changed', 'incomparable', {
      ...header,
      ...styles,
      words: `${base.name} changed from "${styles.from}" to "${styles.to}"`,
    });
  }
  changes.reportAnnouncements('header', header, base, revision);
  changes.compareTexts(slot, direction, base, revision);
}
