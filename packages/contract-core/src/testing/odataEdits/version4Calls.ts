import { orders4 } from './odataEdit';
import type { ODataEdit } from './odataEdit';

function bound(kind: string, parameters: string, result: string): string {
  return orders4(
    '',
    `<${kind} Name="cancel" IsBound="true"><Parameter Name="order" Type="Sales.Order" />${parameters}${result}</${kind}>`,
  );
}

const reason = '<Parameter Name="reason" Type="Edm.String" />';
const needed = '<Parameter Name="reason" Type="Edm.String" Nullable="false" />';
const done = '<ReturnType Type="Edm.Boolean" Nullable="false" />';

/** Edits of actions and functions. */
export const version4Calls: readonly ODataEdit[] = [
  {
    title: 'a bound action is removed',
    base: bound('Action', '', ''),
    revision: orders4(''),
    findings: [
      'error operation-removed: The operation was removed (call Order/cancel). [none, narrower, structural]',
    ],
  },
  {
    title: 'an action gets a parameter that may be left out',
    base: bound('Action', '', ''),
    revision: bound('Action', reason, ''),
    findings: [
      'info request-optional-property-added: The optional property `reason` was added to the arguments (call Order/cancel, arguments). [request, wider, witness {"reason":"text"} at "/reason"]',
    ],
  },
  {
    title: 'an action gets a parameter that is needed',
    base: bound('Action', '', ''),
    revision: bound('Action', needed, ''),
    findings: [
      'error request-required-property-added: The required property `reason` was added to the arguments; requests without it are refused (call Order/cancel, arguments). [request, incomparable, witness {} at ""]',
    ],
  },
  {
    title: 'an action loses a parameter',
    base: bound('Action', reason, ''),
    revision: bound('Action', '', ''),
    findings: [
      'error request-property-removed: The property `reason` was removed from the arguments; what consumers still send in it is ignored or refused (call Order/cancel, arguments). [request, narrower, witness {"reason":"text"} at "/reason"]',
    ],
  },
  {
    title: 'an action gives a result',
    base: bound('Action', '', ''),
    revision: bound('Action', '', done),
    findings: [
      'info record-trait-gained: Newly there: the result (call Order/cancel). [none, wider, structural]',
    ],
  },
  {
    title: 'an action gives no result any more',
    base: bound('Action', '', done),
    revision: bound('Action', '', ''),
    findings: [
      'error record-trait-lost: No longer there: the result (call Order/cancel). [none, narrower, structural]',
    ],
  },
  {
    title: 'a function becomes an action',
    base: bound('Function', '', done),
    revision: bound('Action', '', done),
    findings: [
      'error record-trait-changed: Changed: the kind of call from function to action (call Order/cancel). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a second overload of an action comes',
    base: bound('Action', reason, ''),
    revision: bound('Action', reason, '').replace(
      '<EntityContainer',
      '<Action Name="cancel" IsBound="true"><Parameter Name="orders" Type="Collection(Sales.Order)" /></Action><EntityContainer',
    ),
    findings: [
      'info operation-added: The operation was added (call Collection(Order)/cancel). [none, wider, structural]',
    ],
  },
  {
    title: 'a function gets a second overload with other parameters',
    base: bound('Function', '', done),
    revision: bound('Function', '', done).replace(
      '<EntityContainer',
      `<Function Name="cancel" IsBound="true"><Parameter Name="order" Type="Sales.Order" />${needed}${done}</Function><EntityContainer`,
    ),
    findings: [
      'info operation-added: The operation was added (call Order/cancel(reason)). [none, wider, structural]',
    ],
  },
];
