import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { childArguments, childEnvironment } from './childArguments';
import type { Ending } from './childOutcome';
import { isChildMessage } from './envelope';
import type { ChildMessage, RequestEnvelope } from './envelope';

const lastWordsCharacters = 8_000;

/**
 * One child process that works on at most one request at a time. Any ending but
 * an answer leaves it dead: state that a failure left behind must not reach the
 * next document.
 */
export class KillableChild {
  readonly #process: ChildProcess;
  readonly #closed: Promise<void>;
  #settle: ((ending: Ending) => void) | null = null;
  #pending: RequestEnvelope | null = null;
  #ready = false;
  #alive = true;
  #lastWords = '';
  #served = 0;

  constructor(modulePath: string, memoryMegabytes: number) {
    this.#process = fork(modulePath, [], {
      execArgv: [
        ...childArguments(process.execArgv, modulePath, memoryMegabytes),
      ],
      env: childEnvironment(process.env),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.on('message', message => {
      if (isChildMessage(message)) this.#receive(message);
    });
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-lastWordsCharacters);
    });
    this.#closed = new Promise(resolve => {
      this.#process.once('error', error => {
        this.#end({ kind: 'not-started', message: error.message });
        if (this.#process.pid === undefined) resolve();
      });
      this.#process.once('close', (exitCode, signal) => {
        this.#end({
          kind: 'died',
          exitCode,
          signal,
          lastWords: this.#lastWords,
        });
        resolve();
      });
    });
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Requests answered so far. */
  get served(): number {
    return this.#served;
  }

  async run(
    request: RequestEnvelope,
    wallMilliseconds: number,
  ): Promise<Ending> {
    if (!this.#alive) {
      return { kind: 'not-started', message: 'it has already ended' };
    }
    this.#hold(true);
    const ending = await new Promise<Ending>(resolve => {
      const timer = setTimeout(
        () => this.#end({ kind: 'out-of-wall-time' }),
        wallMilliseconds,
      );
      this.#settle = result => {
        clearTimeout(timer);
        resolve(result);
      };
      this.#pending = request;
      if (this.#ready) this.#post();
    });
    this.#hold(false);
    return ending;
  }

  /** Ends the child and waits until the operating system has let it go. */
  async kill(): Promise<void> {
    // An idle child does not keep the parent alive; one that is waited for must.
    this.#hold(true);
    this.#end({ kind: 'closed' });
    await this.#closed;
  }

  /** For the parent's own exit, where nothing can be awaited. */
  killNow(): void {
    this.#process.kill('SIGKILL');
  }

  #receive(message: ChildMessage): void {
    if (message.interlock === 'ready') {
      this.#ready = true;
      this.#post();
      return;
    }
    if (message.id !== this.#pending?.id) return;
    switch (message.interlock) {
      case 'answer':
        this.#served += 1;
        this.#conclude({ kind: 'answered', payload: message.payload });
        break;
      case 'failure':
        this.#end({
          kind: 'threw',
          name: message.name,
          message: message.message,
        });
        break;
      case 'oversize':
        this.#end({
          kind: 'oversize',
          message: 'answer',
          characters: message.characters,
        });
        break;
    }
  }

  #post(): void {
    if (this.#pending === null) return;
    // A channel that broke meanwhile shows as the child's end.
    this.#process.send(this.#pending, () => undefined);
  }

  #conclude(ending: Ending): void {
    const settle = this.#settle;
    this.#settle = null;
    this.#pending = null;
    settle?.(ending);
  }

  #end(ending: Ending): void {
    this.#alive = false;
    this.killNow();
    this.#conclude(ending);
  }

  /** An idle child must not keep its parent from exiting; a busy one must. */
  #hold(busy: boolean): void {
    const action = busy ? 'ref' : 'unref';
    this.#process[action]();
    this.#process.channel?.[action]();
    if (this.#process.stderr instanceof Socket) this.#process.stderr[action]();
  }
}
