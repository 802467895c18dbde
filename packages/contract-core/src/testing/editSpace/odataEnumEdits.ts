import type { EnumMember, EnumType, TypeDefinition } from '../../parse/odata';
import { orders4, value } from '../odataEdits/odataEdit';
import { edit, place, told } from './odataTypeEdits';
import type { Table } from './odataTypeEdits';

function enumeration(attributes: string, members: string): string {
  return orders4(
    value('Sales.State'),
    `<EnumType Name="State"${attributes}>${members}</EnumType>`,
  );
}

const open = '<Member Name="Open" />';

export const enumType: Table<EnumType> = {
  kind: told,
  name: { silent: 'no payload names an enumeration' },
  underlying: [
    edit(
      enumeration('', open),
      enumeration(' UnderlyingType="Edm.Int64"', open),
      enumeration(' UnderlyingType="Edm.Byte"', open),
    ),
  ],
  flags: [
    edit(
      enumeration('', open),
      enumeration(' IsFlags="true"', open),
      enumeration(' IsFlags="false"', open),
    ),
  ],
  members: told,
  place,
};

export const enumMember: Table<EnumMember> = {
  name: [
    edit(
      enumeration('', open),
      enumeration('', `${open}<Member Name="Closed" />`),
      enumeration('', `${open}<Member Name="Shut" />`),
    ),
  ],
  value: [
    edit(
      enumeration('', open),
      enumeration('', '<Member Name="Open" Value="1" />'),
      enumeration('', '<Member Name="Open" Value="2" />'),
    ),
  ],
  place,
};

function defined(attributes: string): string {
  return orders4(
    value('Sales.Code'),
    `<TypeDefinition Name="Code" ${attributes} />`,
  );
}

export const typeDefinition: Table<TypeDefinition> = {
  kind: told,
  name: { silent: 'a definition is another name for its type' },
  type: [
    edit(
      defined('UnderlyingType="Edm.String"'),
      defined('UnderlyingType="Edm.String" MaxLength="4"'),
      defined('UnderlyingType="Edm.String" MaxLength="8"'),
    ),
    edit(
      defined('UnderlyingType="Edm.String"'),
      defined('UnderlyingType="Edm.Int32"'),
      defined('UnderlyingType="Edm.Boolean"'),
    ),
  ],
  place,
};
