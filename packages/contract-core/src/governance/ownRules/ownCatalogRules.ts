import { specAsWritten } from '../../estate';
import type { Estate } from '../../estate';
import { catalogRule, deviation } from '../catalogRules/catalogRule';
import type { CatalogRule } from '../catalogRules/catalogRule';
import type { ContractView, EstateFacts } from '../catalogRules/estateFacts';
import type { CatalogSurroundings } from '../catalogRules/judgeCatalog';
import type { TitledEntity } from '../catalogRules/titledEntity';
import type { GovernanceSubject } from '../governanceSubject';
import type { CompanyRules } from '../policy/governancePolicy';
import { governanceSubjects } from '../policy/governanceSubjects';
import { compileSchema, type OwnCatalogRule } from '../policy/ownCatalogRule';
import { filterHolds } from '../policy/resolveProfile';

/** What a policy decides about the rules across the catalog of an estate. */
export function companyRules(
  policy: CompanyRules | null,
  estate: Estate,
): Pick<CatalogSurroundings, 'options' | 'ownRules'> {
  const { options = {}, rules = [] } = policy ?? {};
  return {
    options,
    ownRules:
      rules.length === 0
        ? []
        : ownCatalogRules(rules, governanceSubjects(estate)),
  };
}

/** The rules of a company in the form of ours. */
export function ownCatalogRules(
  rules: readonly OwnCatalogRule[],
  subjects: readonly GovernanceSubject[] = [],
): readonly CatalogRule[] {
  const byRef = new Map(subjects.map(subject => [subject.ref, subject]));
  return rules.map(rule =>
    catalogRule(
      {
        id: rule.id,
        demand: `Every ${rule.kind} that the rule means fits its schema.`,
        reason: rule.reason,
        remedy: rule.message,
        severity: rule.level,
        answers: [],
        bad: { text: '', findings: [] },
        good: { text: '', findings: [] },
      },
      facts => {
        const fits = compileSchema(rule.assert);
        return viewsOf(facts, rule.kind)
          .filter(({ ref }) => isMeant(rule, byRef.get(ref)))
          .filter(view => !fits(dataOf(view)))
          .map(view =>
            deviation(view, '/metadata/name', `${view.title}: ${rule.message}`),
          );
      },
    ),
  );
}

function isMeant(
  { when }: OwnCatalogRule,
  subject: GovernanceSubject | undefined,
): boolean {
  if (when === undefined) return true;
  return subject !== undefined && filterHolds(when, subject);
}

function viewsOf(
  facts: EstateFacts,
  kind: OwnCatalogRule['kind'],
): readonly TitledEntity[] {
  switch (kind) {
    case 'api':
      return [...facts.contracts.values()];
    case 'integration':
      return facts.flows;
    case 'system':
      return [...facts.systems.values()];
    case 'dataobject':
      return [...facts.objects.values()];
  }
}

/** A view as plain data: what its rules read, and `spec` as it is written. */
function dataOf(view: TitledEntity): Readonly<Record<string, unknown>> {
  const { entity, ...members } = view;
  const data = Object.entries(members).filter(
    ([name, value]) => typeof value !== 'function' && name !== 'uses',
  );
  return {
    ...Object.fromEntries(data),
    ...('uses' in view && { usedBy: usersOf(view as ContractView) }),
    spec: specAsWritten(entity.document),
  };
}

function usersOf({ uses }: ContractView): readonly string[] {
  return [...new Set(uses.map(({ flow }) => flow.ref))].sort();
}
