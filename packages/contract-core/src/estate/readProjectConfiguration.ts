import type {
  OpenEnumeration,
  Problem,
  ProjectCheck,
  RuleLevel,
  RuleSettings,
  StabilityTerms,
} from '../model';
import type { LocatedDocument } from './locatedYaml';
import type { ProjectConfiguration } from './projectConfiguration';
import { projectConfigurationSchema } from './schemas';
import { readSingleDocument } from './singleDocument';

export type ReadProjectConfiguration =
  | { readonly ok: true; readonly project: ProjectConfiguration }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads `interlock.yaml`. */
export function readProjectConfiguration(
  file: string,
  text: string,
): ReadProjectConfiguration {
  const read = readSingleDocument(
    file,
    text,
    projectConfigurationSchema,
    'Configuration',
  );
  if (!read.ok) return read;
  // The schema has every member of the type, so a value that fits is one.
  const project = read.document.value as WrittenConfiguration;
  const { rules, ...rest } = project;
  return rules === undefined
    ? { ok: true, project: rest }
    : {
        ok: true,
        project: { ...rest, rules: settingsOf(rules, read.document) },
      };
}

/** The configuration as written: entries do not say where they stand. */
type WrittenConfiguration = Omit<ProjectConfiguration, 'rules'> & {
  readonly rules?: {
    readonly levels?: readonly Omit<RuleLevel, 'line'>[];
    readonly checks?: readonly ProjectCheck[];
    readonly stability?: readonly Omit<StabilityTerms, 'line'>[];
    readonly openEnumerations?: readonly Omit<OpenEnumeration, 'line'>[];
  };
};

function settingsOf(
  written: NonNullable<WrittenConfiguration['rules']>,
  document: LocatedDocument,
): RuleSettings {
  const located = <Entry>(
    member: string,
    entries: readonly Entry[] = [],
  ): readonly (Entry & { readonly line: number })[] =>
    entries.map((entry, index) => ({
      ...entry,
      line: document.locate(`/rules/${member}/${index}`).line,
    }));
  return {
    levels: located('levels', written.levels),
    checks: written.checks ?? [],
    stability: located('stability', written.stability),
    openEnumerations: located('openEnumerations', written.openEnumerations),
  };
}
