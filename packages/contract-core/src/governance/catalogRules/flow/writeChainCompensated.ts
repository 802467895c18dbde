import { catalogRule, deviation } from '../catalogRule';
import { examples } from './writeChainCompensated.examples';
import { systemTitle } from '../estateFacts';

/** Operations, as findings name them, that leave something behind. */
const isWrite = (operation: string) =>
  /^(?:PUT|PATCH|DELETE|create|update|delete) /.test(operation) ||
  // A POST whose path names a check, search or price asks and leaves nothing.
  (operation.startsWith('POST ') &&
    !/(?:check(?!out)|screen|search|query|match|validat|calculat|decision|estimate|preview)/i.test(
      operation,
    ));

export const writeChainCompensated = catalogRule(
  {
    id: 'flow-write-chain-compensated',
    demand:
      'Where an important flow writes to several systems in one call chain, each write before the last says what undoes it.',
    reason:
      'When the third system refuses, the first two have already booked. Nobody rolls back across companies unless it was written down.',
    remedy:
      'Write what undoes the hop to `compensation` of the step, or make the later writes asynchronous.',
    severity: 'warn',
    answers: ['B17'],
    ...examples,
  },
  facts =>
    facts.running
      .filter(flow => flow.important)
      .flatMap(flow => {
        const writes = flow.steps.filter(
          step =>
            step.synchronous &&
            isWrite(step.operation) &&
            // A platform hands on what it is given and keeps nothing of its own.
            facts.systems.get(step.to)?.role !== 'transport',
        );
        const last = writes[writes.length - 1];
        return writes
          .filter(
            step =>
              step !== last && step.to !== last?.to && step.compensation === '',
          )
          .map(step =>
            deviation(
              flow,
              step.pointer,
              `${flow.title} writes to ${systemTitle(facts, step.to)} (${step.action}) and later to another system, and nothing undoes the first write.`,
              step.anchor,
            ),
          );
      }),
);
