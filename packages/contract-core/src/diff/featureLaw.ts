import type { Effect } from '../model';
import type { RecordChangeKind } from './recordChangeKind';

/** What an edit of a feature is called and what it does to what can be done. */
export interface FeatureEdit {
  readonly kind: RecordChangeKind;
  readonly effect: Effect;
  /** Where the words of the law do not fit this edit. */
  readonly words?: string;
}

/** Edits of a text that is a number: a smaller one offers less. */
export interface NumberEdits {
  readonly less: FeatureEdit;
  readonly more: FeatureEdit;
}

/** How the edits of one kind of feature are judged, and how people call it. */
export interface FeatureLaw {
  /** Null where another edit tells it. */
  readonly added: FeatureEdit | null;
  readonly removed: FeatureEdit | null;
  readonly changed: FeatureEdit | NumberEdits | null;
  /**
   * `{subject}`, `{from}`, `{to}` and `{members}` are filled in; what stands in brackets is
   * said only where there is a subject, or where two texts differ.
   */
  readonly words: string;
  /** A text as people say it; absent where it is said as it stands. */
  readonly say?: (text: string) => string;
  /** Whether the feature is about values, so that reading and writing differ. */
  readonly directed?: boolean;
  /** Whether the text is a JSON list of texts, compared as a set. */
  readonly members?: boolean;
  /** Whether one edit is meant for all subjects, which are told by its sites. */
  readonly together?: boolean;
}

/** Something withheld: more of it narrows, and its text compares no further. */
export function restriction(
  words: string,
  area: 'query-option' | 'write' = 'query-option',
): FeatureLaw {
  return {
    added: { kind: `${area}-restricted`, effect: 'narrower' },
    removed: { kind: `${area}-extended`, effect: 'wider' },
    changed: { kind: `${area}-restricted`, effect: 'incomparable' },
    words,
  };
}

/** Something offered: less of it narrows. */
export function offer(
  words: string,
  changed: Effect = 'incomparable',
): FeatureLaw {
  return {
    added: { kind: 'record-trait-gained', effect: 'wider' },
    removed: { kind: 'record-trait-lost', effect: 'narrower' },
    changed: { kind: 'record-trait-changed', effect: changed },
    words,
  };
}

/** Something to know that takes nothing from anybody. */
export function hint(words: string): FeatureLaw {
  return {
    added: { kind: 'record-trait-gained', effect: 'none' },
    removed: { kind: 'record-trait-lost', effect: 'none' },
    changed: { kind: 'record-trait-changed', effect: 'none' },
    words,
  };
}

/** How people call a feature that is there, and one that is not. */
export interface FeatureStates {
  readonly absent: string;
  /** May hold `{text}`. */
  readonly present: string;
}

/** Something that fits only those who know it, whatever way it goes. */
export function agreement(words: string, states?: FeatureStates): FeatureLaw {
  const edit: FeatureEdit = {
    kind: 'record-trait-changed',
    effect: 'incomparable',
  };
  return betweenStates(
    edit,
    words,
    states ?? { absent: 'none', present: '{text}' },
  );
}

/** One edit whichever way it goes, which says from what to what. */
export function betweenStates(
  edit: FeatureEdit,
  words: string,
  { absent, present }: FeatureStates,
): FeatureLaw {
  const [about] = words.split('[ from ');
  const from = present.replace('{text}', '{from}');
  const to = present.replace('{text}', '{to}');
  return {
    added: { ...edit, words: `${about} from ${absent} to ${to}` },
    removed: { ...edit, words: `${about} from ${from} to ${absent}` },
    changed: edit,
    words,
  };
}

export const navigation: FeatureLaw = {
  added: { kind: 'navigation-added', effect: 'wider' },
  removed: { kind: 'navigation-removed', effect: 'narrower' },
  changed: { kind: 'navigation-changed', effect: 'incomparable' },
  words: '{subject}[ from {from} to {to}]',
};

/** A namespace under another name, and with it what its names are part of. */
export function renaming(words: string): FeatureLaw {
  return {
    added: null,
    removed: null,
    changed: { kind: 'namespace-changed', effect: 'incomparable' },
    words: `from {from} to {to}, and with it ${words}`,
    together: true,
  };
}
