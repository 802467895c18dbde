import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Reason } from '@interlock/contract-core';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  titleOfRequest,
  type StoredChangeRequest,
} from '../store/changeRequests';
import type { StoredDecision } from '../store/decisions';
import type { Judgement } from '../usecases/changes/judgeChange';

/** Pages listen here for changes of change requests. */
export const changesChannel = 'integration-catalog:changes';

/**
 * Tells people and pages what happened, after it is stored. Nothing here can
 * fail a request: what cannot be sent is logged.
 */
export interface ChangeNotifier {
  opened(
    request: StoredChangeRequest,
    judgement: Judgement,
    actor: string,
  ): void;
  decided(request: StoredChangeRequest, decision: StoredDecision): void;
  /** Approvals or waivers of it count no more; `reasons` say which and why. */
  fallen(request: StoredChangeRequest, reasons: readonly Reason[]): void;
  changed(
    request: StoredChangeRequest,
    action: 'updated' | 'withdrawn' | 'merged',
  ): void;
}

export interface ChangeNotifierOptions {
  readonly notifications: NotificationService;
  readonly signals: SignalsService;
  readonly logger: LoggerService;
}

interface Message {
  readonly recipients: readonly string[];
  /** People who know already, because it was they who did it. */
  readonly excluded: readonly string[];
  readonly title: string;
  readonly description: string;
}

/** Sends notifications and signals through Backstage. */
export class BackstageChangeNotifier implements ChangeNotifier {
  readonly #options: ChangeNotifierOptions;

  constructor(options: ChangeNotifierOptions) {
    this.#options = options;
  }

  opened(
    request: StoredChangeRequest,
    judgement: Judgement,
    actor: string,
  ): void {
    this.#signal(request, 'opened');
    this.#inBackground(request, async () => {
      const deciders = judgement.requirements.flatMap(entry => entry.groups);
      const hit = judgement.run.evidence.consumers
        .filter(consumer => consumer.status !== 'unaffected')
        .map(consumer => consumer.owner);
      await this.#notify(request, {
        recipients: [...deciders, ...hit],
        excluded: [actor, ...request.authors.users],
        title: `${titleOfRequest(request)}: a change waits for a decision`,
        description: `${request.sentence} Branch ${request.branch} of ${request.repository}.`,
      });
    });
  }

  decided(request: StoredChangeRequest, decision: StoredDecision): void {
    const outcome = decision.decision === 'approve' ? 'approved' : 'rejected';
    this.#signal(request, 'decided');
    this.#inBackground(request, () =>
      this.#notify(request, {
        recipients: [...request.authors.users, ...request.requesters],
        excluded: [decision.decidedBy],
        title: `${titleOfRequest(request)}: ${outcome} by ${decision.decidedBy}`,
        description: `${decision.reason} (${request.sentence})`,
      }),
    );
  }

  fallen(request: StoredChangeRequest, reasons: readonly Reason[]): void {
    const what = reasons.some(({ code }) => code === 'approval-fallen')
      ? 'an approval'
      : 'a waiver';
    this.#inBackground(request, () =>
      this.#notify(request, {
        recipients: [...request.authors.users, ...request.requesters],
        excluded: [],
        title: `${titleOfRequest(request)}: ${what} counts no more`,
        description: `${reasons.map(({ message }) => message).join(' ')} ${request.sentence} Branch ${request.branch} of ${request.repository}.`,
      }),
    );
  }

  changed(
    request: StoredChangeRequest,
    action: 'updated' | 'withdrawn' | 'merged',
  ): void {
    this.#signal(request, action);
  }

  #signal(request: StoredChangeRequest, action: string): void {
    this.#inBackground(request, () =>
      this.#options.signals.publish({
        recipients: { type: 'broadcast' },
        channel: changesChannel,
        message: {
          action,
          id: request.id,
          subjects: request.subjects.map(({ kind, id }) => ({ kind, id })),
          status: request.status,
        },
      }),
    );
  }

  async #notify(request: StoredChangeRequest, message: Message): Promise<void> {
    const recipients = [...new Set(message.recipients)]
      .filter(ref => /^(user|group):/.test(ref))
      .sort();
    if (recipients.length === 0) {
      return;
    }
    await this.#options.notifications.send({
      recipients: {
        type: 'entity',
        entityRef: recipients,
        excludeEntityRef: message.excluded.filter(ref =>
          ref.startsWith('user:'),
        ),
      },
      payload: {
        title: message.title,
        description: message.description,
        link: `/changes/${request.id}`,
        severity: 'normal',
        topic: 'integration-catalog:changes',
        // One notification per request: a later one takes the earlier's place.
        scope: `integration-catalog:change-request:${request.id}`,
      },
    });
  }

  #inBackground(request: StoredChangeRequest, work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      this.#options.logger.warn(
        `News of change request ${request.id} could not be sent: ${message}`,
      );
    });
  }
}
