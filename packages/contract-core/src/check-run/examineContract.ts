import { applyRuleSettings, type ContractComparison } from '../compatibility';
import { ruleSettingsFor } from '../estate';
import { resolveProfile, subjectOfFile } from '../governance';
import { usedFieldsOf } from '../impact';
import type {
  ChangeSubject,
  ComparisonSettings,
  ContractDescriptor,
  DeclaredUse,
  LintedDocument,
  MappingUse,
  Perspective,
  Problem,
} from '../model';
import type { BaseTrouble } from '../review';
import type { ContractMatter, ContractUnderCheck } from './checkInput';
import {
  lintableTypeOf,
  type ProjectRules,
  type Rulesets,
} from './projectRules';

/** A changed contract by the protected side's own word, as far as it has one. */
export interface ContractExamination {
  /** The file chooses rules, so it is the protected side's: moving one loosens none. */
  readonly subject: Omit<ChangeSubject, 'kind'>;
  /** `spec.type` of its entity; empty for a contract that is new. */
  readonly type: string;
  /** A branch must not turn its own directions. */
  readonly perspective: Perspective | undefined;
  readonly baseKnown: boolean;
  /** Why the base counts for nothing; absent where there is no more to say. */
  readonly baseTrouble?: BaseTrouble | undefined;
  readonly known: boolean;
  /** Who uses the contract: of their fields it is told what happens to them. */
  readonly uses: readonly DeclaredUse[];
  /** What mapping sheets say of it; absent where nobody read them. */
  readonly mappingUses?: readonly MappingUse[] | undefined;
}

/** What a linter said of one side. */
export interface LintedSide {
  /** Null where it could not tell. */
  readonly linted: LintedDocument | null;
  readonly problems: readonly Problem[];
}

/** Both versions of a contract in the hands of a shell, which runs the engines. */
export interface ContractSides {
  readonly hasRevision: boolean;
  compare(
    settings: ComparisonSettings,
    day: string,
  ): Promise<ContractComparison>;
  lint(side: 'base' | 'revision', rulesets: Rulesets): Promise<LintedSide>;
}

const nothingCompared: ContractComparison = {
  base: null,
  revision: null,
  findings: [],
  problems: [],
  notes: [],
};

const notLinted: LintedSide = { linted: null, problems: [] };

/**
 * Finds out what a check needs to know about one contract: the comparison at the
 * project's levels, the profile that holds, and what the linter says of each
 * side. Both shells call it, so that a command and a portal ask the same. Of what
 * the protected side does not know no rule is asked.
 */
export async function examineContract(
  examination: ContractExamination,
  rules: Pick<ProjectRules, 'project' | 'profileFor' | 'rulesetsFor'> | null,
  sides: ContractSides,
  day: string,
): Promise<ContractUnderCheck> {
  const { subject, perspective, baseKnown, known, uses } = examination;
  const settings = rules && ruleSettingsFor(rules.project, subject.file);
  const comparison = baseKnown
    ? applyRuleSettings(
        await sides.compare(
          {
            ...settings,
            perspective,
            usedFields: usedFieldsOf(subject.id, uses, examination.mappingUses),
          },
          day,
        ),
        settings,
      )
    : nothingCompared;
  return {
    kind: 'contract',
    ...subject,
    contract: {
      comparison,
      ...(examination.mappingUses === undefined
        ? {}
        : {
            mappingUses: examination.mappingUses.filter(
              ({ contractId }) => contractId === subject.id,
            ),
          }),
      ...(await lintSides(examination, comparison, rules, sides, day)),
    },
    // Told by `known`, which says more.
    baseKnown: baseKnown || !known,
    ...(examination.baseTrouble === undefined
      ? {}
      : { baseTrouble: examination.baseTrouble }),
    known,
    changeRequest: null,
  };
}

async function lintSides(
  { subject, type, known }: ContractExamination,
  comparison: ContractComparison,
  rules: Pick<ProjectRules, 'profileFor' | 'rulesetsFor'> | null,
  sides: ContractSides,
  day: string,
): Promise<Omit<ContractMatter, 'comparison'>> {
  const typeOf = (side: ContractDescriptor | null) =>
    side && lintableTypeOf(side.format);
  // What was not compared has no descriptor, but may have a type by its entity.
  const uncompared =
    sides.hasRevision && comparison.problems.length === 0 ? type : null;
  const revisionType = typeOf(comparison.revision) ?? uncompared;
  const profile =
    rules !== null && known
      ? rules.profileFor(
          { ...subject, type: type || (revisionType ?? '') },
          day,
        )
      : resolveProfile(null, subjectOfFile(subject.file, type), day);
  const lint = async (
    side: 'base' | 'revision',
    contractType: string | null,
  ) => {
    const rulesets =
      rules && contractType && rules.rulesetsFor(profile, contractType);
    return rulesets ? sides.lint(side, rulesets) : notLinted;
  };
  const [base, revision] = await Promise.all([
    lint('base', typeOf(comparison.base)),
    lint('revision', revisionType),
  ]);
  return {
    profile,
    baseLint: base.linted,
    revisionLint: revision.linted,
    lintProblems: [...base.problems, ...revision.problems],
  };
}
