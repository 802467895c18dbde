import type {
  CsdlOperation,
  EntitySet,
  OperationImport,
  Parameter,
} from '../../parse/odata';
import { entity, orders4, value, version4 } from '../odataEdits/odataEdit';
import { edit, place, told } from './odataTypeEdits';
import type { Table } from './odataTypeEdits';

function sets(more: string): string {
  return version4(`${entity('Order', '')}
${entity('Draft', value('Edm.String'))}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
${more}
</EntityContainer>`);
}

export const entitySet: Table<EntitySet> = {
  name: [
    edit(
      sets(''),
      sets('<EntitySet Name="Drafts" EntityType="Sales.Draft" />'),
      sets('<EntitySet Name="Plans" EntityType="Sales.Draft" />'),
    ),
  ],
  container: { silent: 'no address names the container' },
  type: [
    edit(
      sets(''),
      sets('<EntitySet Name="Drafts" EntityType="Sales.Draft" />'),
      sets('<EntitySet Name="Drafts" EntityType="Sales.Order" />'),
    ),
  ],
  singleton: [
    edit(
      sets(''),
      sets('<EntitySet Name="Drafts" EntityType="Sales.Draft" />'),
      sets('<Singleton Name="Drafts" Type="Sales.Draft" />'),
    ),
  ],
  listed: [
    edit(
      sets('<EntitySet Name="Drafts" EntityType="Sales.Draft" />'),
      sets(
        '<EntitySet Name="Drafts" EntityType="Sales.Draft" IncludeInServiceDocument="false" />',
      ),
      sets(
        '<EntitySet Name="Drafts" EntityType="Sales.Draft" IncludeInServiceDocument="true" />',
      ),
    ),
  ],
  bindings: [
    edit(
      sets('<EntitySet Name="Drafts" EntityType="Sales.Draft" />'),
      sets(
        '<EntitySet Name="Drafts" EntityType="Sales.Draft"><NavigationPropertyBinding Path="Order" Target="Orders" /></EntitySet>',
      ),
      sets(
        '<EntitySet Name="Drafts" EntityType="Sales.Draft"><NavigationPropertyBinding Path="Order" Target="Drafts" /></EntitySet>',
      ),
    ),
  ],
  place,
};

function bound(
  kind: string,
  attributes: string,
  inside: string,
  name = 'cancel',
): string {
  return orders4(
    '',
    `<${kind} Name="${name}" IsBound="true"${attributes}><Parameter Name="order" Type="Sales.Order" />${inside}</${kind}>`,
  );
}

const result = '<ReturnType Type="Edm.String" />';

export const operation: Table<CsdlOperation> = {
  kind: [
    edit(
      orders4(''),
      bound('Function', '', result),
      bound('Action', '', result),
    ),
  ],
  name: [
    edit(
      orders4(''),
      bound('Action', '', ''),
      bound('Action', '', '', 'revoke'),
    ),
  ],
  bound: [
    edit(
      orders4(''),
      bound('Action', '', ''),
      bound('Action', '', '').replace(' IsBound="true"', ''),
    ),
  ],
  composable: [
    edit(
      bound('Function', '', result),
      bound('Function', ' IsComposable="true"', result),
      bound('Function', ' IsComposable="false"', result),
    ),
  ],
  entitySetPath: [
    edit(
      bound('Function', '', result),
      bound('Function', ' EntitySetPath="order"', result),
      bound('Function', ' EntitySetPath="order/Items"', result),
    ),
  ],
  parameters: told,
  result: [
    edit(
      bound('Function', '', ''),
      bound('Function', '', result),
      bound('Function', '', '<ReturnType Type="Edm.Int32" />'),
    ),
  ],
  place,
};

export const parameter: Table<Parameter> = {
  name: [
    edit(
      bound('Action', '', ''),
      bound('Action', '', '<Parameter Name="reason" Type="Edm.String" />'),
      bound('Action', '', '<Parameter Name="cause" Type="Edm.String" />'),
    ),
  ],
  type: [
    edit(
      bound('Action', '', ''),
      bound('Action', '', '<Parameter Name="reason" Type="Edm.String" />'),
      bound('Action', '', '<Parameter Name="reason" Type="Edm.Int32" />'),
    ),
  ],
  place,
};

function imported(more: string): string {
  return version4(`${entity('Order', '')}
<Function Name="latest"><ReturnType Type="Sales.Order" /></Function>
<Function Name="oldest"><ReturnType Type="Edm.String" /></Function>
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
${more}
</EntityContainer>`);
}

export const operationImport: Table<OperationImport> = {
  name: [
    edit(
      imported(''),
      imported('<FunctionImport Name="last" Function="Sales.latest" />'),
      imported('<FunctionImport Name="first" Function="Sales.latest" />'),
    ),
  ],
  container: { silent: 'no address names the container' },
  operation: [
    edit(
      imported(''),
      imported('<FunctionImport Name="last" Function="Sales.latest" />'),
      imported('<FunctionImport Name="last" Function="Sales.oldest" />'),
    ),
  ],
  listed: [
    edit(
      imported('<FunctionImport Name="last" Function="Sales.latest" />'),
      imported(
        '<FunctionImport Name="last" Function="Sales.latest" IncludeInServiceDocument="true" />',
      ),
      imported(
        '<FunctionImport Name="last" Function="Sales.latest" IncludeInServiceDocument="false" />',
      ),
    ),
  ],
  place,
};
