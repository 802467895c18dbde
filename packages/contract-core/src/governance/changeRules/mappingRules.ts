import type { GovernanceRule } from '../../model';
import {
  mappingExamples,
  peopleExamples,
  removedSheetExamples,
  rowExamples,
  addedSheetExamples,
  valueMapExamples,
} from './mappingExamples';

const common = {
  appliesTo: 'estate',
  severity: 'error',
  ruleset: '',
  reference: '',
  answers: ['A7', 'E4'],
} as const;

const askApprover =
  'Ask the mapping approver whom the sheet names on the protected branch. Where it names nobody, the fallback of the approval policy says who decides.';

/** The rules about what a branch changes in mapping sheets. */
export const mappingChangeRules: readonly GovernanceRule[] = [
  {
    id: 'mapping-row-changed',
    ...common,
    demand:
      'Whoever approves changes of the mapping decides about every row that is new, gone or another.',
    reason:
      'A row decides what stands in a field of another system. Both contracts stay as they are when it changes, so no comparison of contracts sees it.',
    remedy: askApprover,
    ...rowExamples,
  },
  {
    id: 'mapping-changed',
    ...common,
    demand:
      'Whoever approves changes of the mapping decides where a mapping is new or gone, or is between other operations.',
    reason:
      'The same rows between other operations fill other records; a mapping that goes leaves them empty.',
    remedy: askApprover,
    ...mappingExamples,
  },
  {
    id: 'mapping-value-map-changed',
    ...common,
    demand:
      'Whoever approves changes of a mapping decides where a value map of it says something else, in the sheet or in a file that sheets share.',
    reason:
      'An entry of a shared table changes what every sheet that names it sends, and no line of those sheets.',
    remedy: askApprover,
    ...valueMapExamples,
  },
  {
    id: 'mapping-people-changed',
    ...common,
    demand:
      'Who answers for a sheet and who approves its changes is for the approver of now to hand over.',
    reason:
      'Whoever makes somebody else the approver needs nobody to be asked: the next change of a row is approved by whom this one named.',
    remedy: askApprover,
    ...peopleExamples,
  },
  {
    id: 'mapping-sheet-added',
    ...common,
    demand: 'Somebody who is asked by the policy has seen a new sheet.',
    reason:
      'From the day on which a sheet is there, its rows are what is changed and approved; nobody looks at the first ones again.',
    remedy:
      'Ask whom the approval policy names. The sheet itself cannot name its first approver.',
    ...addedSheetExamples,
  },
  {
    id: 'mapping-sheet-removed',
    ...common,
    demand:
      'Whoever approves changes of the mapping decides where an integration has no sheet any more.',
    reason:
      'Without its sheet nobody is told which fields an integration reads and writes, and a break of them shows nowhere.',
    remedy: askApprover,
    ...removedSheetExamples,
  },
];
