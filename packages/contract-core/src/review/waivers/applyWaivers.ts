import { concerns, facetsOf, permitsAt } from './waivableFinding';
import type { WaivableFinding } from './waivableFinding';
import type { Waiver, WaiverState } from './waiver';
import { isExpired, isInForce, waiverState } from './waiverState';

/** When and where waivers are asked. */
export interface WaiverTerms<F> {
  /** ISO day. */
  readonly day: string;
  /** Name of the environment that is judged; null where no single one is. */
  readonly environment?: string | null;
  /** Ids of waivers that permitted something at an earlier time. */
  readonly matchedBefore?: ReadonlySet<string>;
  /** Ids of waivers that permit something now that is not among the findings. */
  readonly matchedElsewhere?: ReadonlySet<string>;
  /** Whether enough people approved a waiver for this finding; else it was. */
  hasEnough?(waiver: Waiver, finding: F): boolean;
}

/** What one waiver does to a set of findings. */
export interface WaiverUse<F> {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** Findings that it permits now. */
  readonly permits: readonly F[];
  /** Findings that count again because this waiver has expired. */
  readonly counting: readonly F[];
  /** Findings that count although it is in force: too few approved it for them. */
  readonly lacking: readonly F[];
}

export interface AppliedWaivers<F> {
  /** Waivers that permit a finding, in the order of the findings; none where it counts. */
  readonly findings: readonly {
    readonly finding: F;
    readonly waivers: readonly Waiver[];
  }[];
  /** Every waiver, ordered by id. */
  readonly uses: readonly WaiverUse<F>[];
}

/** Holds findings against waivers. The order of the waivers does not matter. */
export function applyWaivers<F extends WaivableFinding>(
  findings: readonly F[],
  waivers: readonly Waiver[],
  terms: WaiverTerms<F>,
): AppliedWaivers<F> {
  const ordered = [...waivers].sort(byLastDayThenId);
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of ordered) {
    const ofRule = byRule.get(waiver.covers.rule);
    if (ofRule) ofRule.push(waiver);
    else byRule.set(waiver.covers.rule, [waiver]);
  }
  const tally = new Tally<F>();
  const applied = findings.map(finding => {
    const concerned = (byRule.get(finding.ruleId) ?? []).filter(waiver =>
      concerns(waiver, finding),
    );
    const permitting = permit(finding, concerned, terms, tally);
    tally.add(finding, concerned, permitting, terms);
    return { finding, waivers: permitting };
  });
  return {
    findings: applied,
    uses: [...waivers].sort(byId).map(waiver => {
      const now =
        tally.concerned.has(waiver.id) ||
        (terms.matchedElsewhere?.has(waiver.id) ?? false);
      const ever = now || (terms.matchedBefore?.has(waiver.id) ?? false);
      return {
        waiver,
        state: waiverState(waiver, terms.day, { now, ever }),
        permits: tally.permits.get(waiver.id) ?? [],
        counting: tally.counting.get(waiver.id) ?? [],
        lacking: tally.lacking.get(waiver.id) ?? [],
      };
    }),
  };
}

/** The waivers that permit a finding at every place of it; none where one place is left. */
function permit<F extends WaivableFinding>(
  finding: F,
  concerned: readonly Waiver[],
  terms: WaiverTerms<F>,
  tally: Tally<F>,
): readonly Waiver[] {
  const usable = concerned.filter(
    waiver =>
      isInForce(waiver, terms.day) &&
      isEnough(waiver, finding, terms) &&
      (waiver.covers.most === undefined ||
        (tally.permits.get(waiver.id)?.length ?? 0) < waiver.covers.most),
  );
  const needed = new Set<Waiver>();
  for (const facet of facetsOf(finding)) {
    const waiver = usable.find(candidate =>
      permitsAt(candidate, facet, terms.environment ?? null),
    );
    if (!waiver) return [];
    needed.add(waiver);
  }
  return [...needed];
}

function isEnough<F>(
  waiver: Waiver,
  finding: F,
  { hasEnough }: WaiverTerms<F>,
): boolean {
  return hasEnough === undefined || hasEnough(waiver, finding);
}

/** Which waiver did what, by id, while findings go by. */
class Tally<F> {
  readonly concerned = new Set<string>();
  readonly permits = new Map<string, F[]>();
  readonly counting = new Map<string, F[]>();
  readonly lacking = new Map<string, F[]>();

  add(
    finding: F,
    concerned: readonly Waiver[],
    permitting: readonly Waiver[],
    terms: WaiverTerms<F>,
  ): void {
    for (const waiver of concerned) {
      this.concerned.add(waiver.id);
      if (permitting.length > 0) continue;
      if (isExpired(waiver, terms.day)) {
        append(this.counting, waiver.id, finding);
      }
      if (isInForce(waiver, terms.day) && !isEnough(waiver, finding, terms)) {
        append(this.lacking, waiver.id, finding);
      }
    }
    for (const waiver of permitting) append(this.permits, waiver.id, finding);
  }
}

function append<F>(lists: Map<string, F[]>, key: string, value: F): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The one that lasts longest is asked first, so that an answer lasts. */
function byLastDayThenId(one: Waiver, other: Waiver): number {
  if (one.expiry !== other.expiry) return one.expiry > other.expiry ? -1 : 1;
  return byId(one, other);
}

function byId(one: Waiver, other: Waiver): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
