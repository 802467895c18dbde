import type {
  MappedSource,
  Problem,
  RuleFinding,
} from '@interlock/contract-core';

/** Sources whose sheets are judged together, because sheets and rules see across them. */
export interface SheetJudgeRequest {
  readonly sources: readonly MappedSource[];
  /** ISO day. */
  readonly day: string;
}

/** What the rules say that look into mapping sheets, before profiles and waivers. */
export interface SheetJudgement {
  readonly findings: readonly RuleFinding[];
  /** Of sheets, value maps and overlays that cannot be read, or of the child. */
  readonly problems: readonly Problem[];
}
