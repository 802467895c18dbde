import type { GovernanceRule } from '../../model';
import {
  addedAttributeExamples,
  addedObjectExamples,
  attributeExamples,
  bindingExamples,
  objectExamples,
  removedAttributeExamples,
  removedObjectExamples,
} from './ownershipExamples';

const common = {
  appliesTo: 'estate',
  severity: 'error',
  ruleset: '',
  reference: '',
  answers: [],
} as const;

const askOwner =
  'Ask the owner of the data object, or of the attribute, whom the protected branch names. Where it names nobody, the fallback of the approval policy says who decides.';

/** The rules about what a branch changes of who owns what. */
export const ownershipChangeRules: readonly GovernanceRule[] = [
  {
    id: 'attribute-changed',
    ...common,
    demand:
      'The owner of the data decides about every member of an attribute that says something else: its system of record, who may write it, which value wins, its class and its type.',
    reason:
      'Flows write and read by what the attribute says. A new system of record turns owners into copies, and no contract changes by it.',
    remedy: askOwner,
    ...attributeExamples,
  },
  {
    id: 'attribute-added',
    ...common,
    demand: 'The owner of the data decides about a new attribute.',
    reason:
      'Whoever adds an attribute says who owns it; two branches could say two things.',
    remedy: askOwner,
    ...addedAttributeExamples,
  },
  {
    id: 'attribute-removed',
    ...common,
    demand: 'The owner of the data decides where an attribute goes.',
    reason:
      'What is no attribute any more is owned by nobody, and every writer of it is as good as any other.',
    remedy: askOwner,
    ...removedAttributeExamples,
  },
  {
    id: 'data-object-changed',
    ...common,
    demand:
      'The owner of the data decides where the object as a whole says something else: its owner, its class, how records are matched and which keys it has.',
    reason:
      'Whoever makes somebody else the owner needs nobody to be asked: the next change is approved by whom this one named.',
    remedy: askOwner,
    ...objectExamples,
  },
  {
    id: 'data-object-added',
    ...common,
    demand: 'Somebody who is asked by the policy has seen a new data object.',
    reason:
      'From the day on which it is there, its owner decides about it. The first one is named by a branch.',
    remedy:
      'Ask whom the approval policy names. The object itself cannot name its first owner.',
    ...addedObjectExamples,
  },
  {
    id: 'data-object-removed',
    ...common,
    demand: 'The owner of the data decides where a data object goes.',
    reason:
      'Without it nobody says which system owns its attributes, and no write is against an owner.',
    remedy: askOwner,
    ...removedObjectExamples,
  },
  {
    id: 'attribute-binding-changed',
    ...common,
    demand:
      'The owners of the data decide where a field of a contract carries another attribute, or none any more.',
    reason:
      'Checks about owners, lineage and who uses an attribute go by the fields that carry it. A field that is tied to something harmless is looked at by nobody.',
    remedy:
      'Ask the owner of the data object whose attribute the field carried, and that of the one which it carries now.',
    ...bindingExamples,
  },
];
