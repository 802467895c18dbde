import type {
  CheckRun,
  ContractComparison,
  GovernanceFinding,
  GovernanceRule,
  Scorecard,
  ScorecardSummary,
  ScorecardTemplate,
  Waiver,
} from '@interlock/contract-core';
import type { components, operations } from './api.gen';

/** A wire type whose value nobody changes, as the core's values are. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Member in keyof T]: DeepReadonly<T[Member]> }
    : T;

type JsonOf<Response> = Response extends {
  content: { 'application/json': infer Body };
}
  ? Body
  : never;

type Responses<Id extends keyof operations> = operations[Id]['responses'];

/** What an operation answers when it succeeds. */
export type Answer<Id extends keyof operations> = DeepReadonly<
  JsonOf<Responses<Id>[Extract<keyof Responses<Id>, 200 | 201>]>
>;

/** Operation ids of the API document. */
export type OperationId = keyof operations;

type Wire<Name extends keyof components['schemas']> = DeepReadonly<
  components['schemas'][Name]
>;

/** Does not compile when a value of the core no longer fits the API document. */
type Fits<Core extends Wired, Wired> = Core;

export type CheckRunFitsTheWire = Fits<CheckRun, Wire<'CheckRun'>>;
export type FindingsFitTheWire = Fits<
  ContractComparison,
  Pick<Wire<'Difference'>, 'base' | 'revision' | 'findings' | 'problems'>
>;
export type GovernanceFindingsFitTheWire = Fits<
  GovernanceFinding,
  Pick<Wire<'GovernanceFinding'>, keyof GovernanceFinding>
>;
export type RulePagesFitTheWire = Fits<
  GovernanceRule,
  Wire<'GovernanceRulePage'>
>;
export type ScorecardsFitTheWire = Fits<Scorecard, Wire<'Scorecard'>>;
export type SummariesFitTheWire = Fits<
  ScorecardSummary,
  Wire<'ScorecardSummary'>
>;
export type TemplatesFitTheWire = Fits<
  ScorecardTemplate,
  Wire<'ScorecardTemplate'>
>;
export type WaiversFitTheWire = Fits<
  Waiver,
  Pick<Wire<'WaiverView'>, keyof Waiver>
>;
