/** What can happen to what is announced about a part of a contract. */
export type AnnouncedChangeKind =
  | 'sunset-added'
  | 'sunset-removed'
  | 'sunset-moved-earlier'
  | 'sunset-moved-later'
  | 'sunset-unreadable'
  | 'deprecation-notice-changed'
  | 'stability-decreased'
  | 'stability-increased'
  | 'stability-unknown';

/** What an announced date makes of a change, once it is known which day it is. */
export type DatedChangeKind =
  | 'removed-before-sunset'
  | 'removed-after-sunset'
  | 'removal-undated'
  | 'sunset-too-close';

/** What the version that a contract gives itself says about its changes. */
export type VersionChangeKind =
  'version-decreased' | 'major-version-not-bumped';

export type LifecycleChangeKind =
  AnnouncedChangeKind | DatedChangeKind | VersionChangeKind;
