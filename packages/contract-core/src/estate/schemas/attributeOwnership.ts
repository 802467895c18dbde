import {
  calendarDate,
  duration,
  entityRef,
  record,
  set,
  text,
} from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

/** Units by which two generations of a system share the ownership of an attribute. */
export const routedUnits = ['businessUnit', 'country', 'legalEntity'] as const;

const units = (what: string): EstateSchema =>
  set(`${what}; all where absent.`, text('One of them.'));

/** Units of the company that something holds for; what is absent restricts nothing. */
export const unitScope: EstateSchema = {
  businessUnit: units('Business units'),
  country: units('Countries, by ISO 3166 or as the rule says them'),
  legalEntity: units('Legal entities, as refs of groups or by company code'),
};

/** When a route holds: all of its members must. */
const routeCondition: EstateSchema = {
  ...record('What the route holds for; the rest where absent.', [], {
    ...unitScope,
    from: calendarDate('First day on which it holds.'),
    until: calendarDate('Last day on which it holds.'),
  }),
  minProperties: 1,
};

/** One system that owns an attribute for some units or days. */
export const ownerRoute = record('One owner, and for what.', ['system'], {
  system: entityRef('System whose value counts there.'),
  when: routeCondition,
});

/** `survivorship` as data: each member is one sentence of the rule, in this order. */
export const survivorshipRule: EstateSchema = {
  ...record('The sentence of `survivorship` where it can be data.', [], {
    byRoutingRule: {
      type: 'boolean',
      enum: [true],
      description: 'The owner by `routing` wins.',
    },
    ranked: set(
      'The first of these systems that has a value wins.',
      entityRef('One system.'),
    ),
    latest: {
      type: ['boolean', 'string'],
      title: 'true, or the name of the field that holds the time',
      minLength: 1,
      description:
        'The latest value wins: `true`, or the field that says when it was changed.',
    },
    neverNull: {
      type: 'boolean',
      enum: [true],
      description: 'An empty value never replaces one.',
    },
  }),
  minProperties: 1,
};

/** A field that holds an attribute in one system. */
export const attributeKey = record(
  'Where one system keeps the attribute.',
  ['system', 'key', 'format'],
  {
    system: entityRef('System that has it.'),
    key: text('Field that holds it in that system.'),
    format: text('Form of the value, for example `string(18)`.'),
  },
);

/** How a change of an attribute spreads. */
export const changePropagation = record(
  'How a change of the attribute spreads.',
  ['rule'],
  {
    rule: text('What happens after a change, in words.'),
    to: set('Systems that must learn of a change.', entityRef('One system.')),
    within: duration('Time by which they have learned of it.'),
  },
);

/** Master data that a system needs before somebody works in it. */
export const requiredMasterData = record(
  'Master data that must be there before a start.',
  ['dataObject'],
  {
    dataObject: entityRef('Data object that must be there.'),
    attributes: set(
      'Attributes that must be filled; those with `minimum` where absent.',
      text('Name of one attribute.'),
    ),
    goLive: calendarDate('Day of the start.'),
    loadedBy: text(
      'What brings it where no flow does, such as a load that runs once.',
    ),
  },
);
