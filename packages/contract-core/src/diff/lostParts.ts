import type { Contract, Place } from '../model';
import type { Change, ChangeKind } from './change';

/** What says where its two sides stand: a change, one of its sites, or a slot. */
interface Placed {
  readonly base: Place | null;
  readonly revision: Place | null;
}

/**
 * Parts of operations that local references do not find. What seems to be gone
 * from them, or to have come to them, is not known: the reference tells it.
 */
export class LostParts {
  private readonly base: ReadonlySet<string>;
  private readonly revision: ReadonlySet<string>;
  /** Pointers of both sides, to which the other side may have more. */
  private readonly pointers: {
    readonly base: readonly string[];
    readonly revision: readonly string[];
  };

  constructor(base: Contract, revision: Contract) {
    this.base = placesOfLost(base);
    this.revision = placesOfLost(revision);
    this.pointers = {
      base: [...this.base].map(pointerOf),
      revision: [...this.revision].map(pointerOf),
    };
  }

  /** Whether a side of what is compared is not there to be compared. */
  hold({ base, revision }: Placed): boolean {
    return (
      isAmong(this.base, base, false) || isAmong(this.revision, revision, false)
    );
  }

  /** Whether a change shows nowhere else; asked of one of all changes. */
  explain(changes: readonly Change[]): (change: Change) => boolean {
    const places = [...this.base, ...this.revision];
    // One that is not found is one parameter: more of them are changes.
    const explainsParameters =
      changes.filter(({ kind }) => parameterPresence.has(kind)).length <=
      places.filter(place => /\/parameters\/[^/]+$/.test(place)).length;
    return change => {
      const aboutParameter = parameterPresence.has(change.kind);
      if (aboutParameter && !explainsParameters) return false;
      return [change, ...change.sites].every(
        placed =>
          this.isBelow(placed) ||
          isAmong(this.base, placed.base, aboutParameter) ||
          isAmong(this.revision, placed.revision, aboutParameter),
      );
    };
  }

  /** Whether one side has it where the other has a reference to nothing. */
  private isBelow({ base, revision }: Placed): boolean {
    const { pointers } = this;
    return (
      isInside(pointers.revision, base) || isInside(pointers.base, revision)
    );
  }
}

/** What is said of an operation that has a parameter on one side alone. */
const parameterPresence: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'parameter-removed',
  'optional-parameter-added',
  'required-parameter-added',
]);

function placesOfLost({ unread = [] }: Contract): ReadonlySet<string> {
  return new Set(
    unread
      .filter(({ lacks, isPart }) => lacks !== 'host' && isPart === true)
      .map(({ place }) => nameOf(place).replace(/\/\$ref$/, '')),
  );
}

function isInside(pointers: readonly string[], place: Place | null): boolean {
  if (pointers.length === 0 || place === null) return false;
  const { pointer } = place.locate();
  return pointers.some(
    outer => pointer === outer || pointer.startsWith(`${outer}/`),
  );
}

function isAmong(
  places: ReadonlySet<string>,
  place: Place | null,
  aboutParameter: boolean,
): boolean {
  if (places.size === 0 || place === null) return false;
  const name = nameOf(place);
  if (!aboutParameter) return places.has(name);
  // A parameter that is not found is one of the operation's or of its path's.
  const lists = [name, name.slice(0, name.lastIndexOf('/'))];
  return lists.some(list =>
    [...places].some(lost => lost.startsWith(`${list}/parameters/`)),
  );
}

function nameOf(place: Place): string {
  const { file, pointer } = place.locate();
  return `${file}#${pointer}`;
}

function pointerOf(name: string): string {
  return name.slice(name.indexOf('#') + 1);
}
