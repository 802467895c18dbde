/**
 * Messages between a pool and its children. Other parts of Node.js tooling send
 * messages of their own over the same channel (Backstage's development mode
 * announces watched files), so each side reads only what carries the
 * `interlock` member and ignores the rest.
 */
export type ParentMessage = RequestEnvelope;
export type ChildMessage =
  ReadyEnvelope | AnswerEnvelope | FailureEnvelope | OversizeEnvelope;

export interface RequestEnvelope {
  readonly interlock: 'request';
  readonly id: number;
  /** JSON text: its length is the message's size, and both sides can measure it. */
  readonly payload: string;
  /** Processor time that this request may use in the child. */
  readonly cpuMilliseconds: number;
  /** Characters that the answer may have. */
  readonly answerCharacters: number;
}

export interface ReadyEnvelope {
  readonly interlock: 'ready';
}

export interface AnswerEnvelope {
  readonly interlock: 'answer';
  readonly id: number;
  readonly payload: string;
}

/** The handler threw; `name` tells a stack overflow from a defect. */
export interface FailureEnvelope {
  readonly interlock: 'failure';
  readonly id: number;
  readonly name: string;
  readonly message: string;
}

export interface OversizeEnvelope {
  readonly interlock: 'oversize';
  readonly id: number;
  readonly characters: number;
}

const childKinds: readonly unknown[] = [
  'ready',
  'answer',
  'failure',
  'oversize',
];

export function isParentMessage(message: unknown): message is ParentMessage {
  return kindOf(message) === 'request';
}

export function isChildMessage(message: unknown): message is ChildMessage {
  return childKinds.includes(kindOf(message));
}

function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null
    ? Reflect.get(message, 'interlock')
    : undefined;
}
