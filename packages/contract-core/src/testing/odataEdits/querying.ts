import { flag, orders4, paths, term } from './odataEdit';
import type { ODataEdit } from './odataEdit';

/** Orders with a text and a related customer, and what is said of their set. */
function annotated(said: string, ofValue = ''): string {
  return orders4(
    `<Property Name="Value" Type="Edm.String">${ofValue}</Property>
<NavigationProperty Name="Customer" Type="Sales.Customer" />`,
    '<EntityType Name="Customer"><Key><PropertyRef Name="Id" /></Key><Property Name="Id" Type="Edm.String" Nullable="false" /></EntityType>',
    said,
  );
}

function single(name: string, property: string, state: boolean): string {
  return annotated(term(`Capabilities.${name}`, flag(property, state)));
}

function throughCustomer(restriction: string): string {
  return annotated(
    `<Annotation Term="Capabilities.NavigationRestrictions"><Record><PropertyValue Property="RestrictedProperties"><Collection><Record><PropertyValue Property="NavigationProperty" NavigationPropertyPath="Customer" />${restriction}</Record></Collection></PropertyValue></Record></Annotation>`,
  );
}

const nothing = annotated('');

/** Edits of what the vocabulary Capabilities says about asking. */
export const querying: readonly ODataEdit[] = [
  {
    title: 'one record cannot be read by its key any more',
    base: nothing,
    revision: annotated(
      '<Annotation Term="Capabilities.ReadRestrictions"><Record><PropertyValue Property="ReadByKeyRestrictions"><Record><PropertyValue Property="Readable" Bool="false" /></Record></PropertyValue></Record></Annotation>',
    ),
    findings: [
      'error query-option-restricted: No longer possible: reading one record by its key (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'nothing can be filtered',
    base: nothing,
    revision: single('FilterRestrictions', 'Filterable', false),
    findings: [
      'error query-option-restricted: No longer possible: filtering (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'reading needs a filter',
    base: nothing,
    revision: single('FilterRestrictions', 'RequiresFilter', true),
    findings: [
      'error query-option-restricted: No longer possible: reading without a filter (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a property cannot be filtered by',
    base: nothing,
    revision: annotated(
      term(
        'Capabilities.FilterRestrictions',
        paths('NonFilterableProperties', 'PropertyPath', 'Value'),
      ),
    ),
    findings: [
      'error query-option-restricted: No longer possible: filtering by Value (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a property has to be filtered by',
    base: nothing,
    revision: annotated(
      term(
        'Capabilities.FilterRestrictions',
        paths('RequiredProperties', 'PropertyPath', 'Value'),
      ),
    ),
    findings: [
      'error query-option-restricted: No longer possible: reading without a filter by Value (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a property takes single values in filters',
    base: nothing,
    revision: annotated(
      '<Annotation Term="Capabilities.FilterRestrictions"><Record><PropertyValue Property="FilterExpressionRestrictions"><Collection><Record><PropertyValue Property="Property" PropertyPath="Value" /><PropertyValue Property="AllowedExpressions" String="SingleValue" /></Record></Collection></PropertyValue></Record></Annotation>',
    ),
    findings: [
      'error query-option-restricted: No longer possible: all filter expressions on Value (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'nothing can be sorted',
    base: nothing,
    revision: single('SortRestrictions', 'Sortable', false),
    findings: [
      'error query-option-restricted: No longer possible: sorting (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a property sorts one way only',
    base: nothing,
    revision: annotated(
      term(
        'Capabilities.SortRestrictions',
        paths('AscendingOnlyProperties', 'PropertyPath', 'Value'),
      ),
    ),
    findings: [
      'error query-option-restricted: No longer possible: both sort directions of Value (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a relation cannot be expanded',
    base: nothing,
    revision: annotated(
      term(
        'Capabilities.ExpandRestrictions',
        paths('NonExpandableProperties', 'NavigationPropertyPath', 'Customer'),
      ),
    ),
    findings: [
      'error query-option-restricted: No longer possible: expanding Customer (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'expanding reaches fewer levels',
    base: annotated(
      term(
        'Capabilities.ExpandRestrictions',
        '<PropertyValue Property="MaxLevels" Int="3" />',
      ),
    ),
    revision: annotated(
      term(
        'Capabilities.ExpandRestrictions',
        '<PropertyValue Property="MaxLevels" Int="1" />',
      ),
    ),
    findings: [
      'error query-option-restricted: No longer possible: more expand levels from 3 to 1 (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'records cannot be counted',
    base: nothing,
    revision: single('CountRestrictions', 'Countable', false),
    findings: [
      'error query-option-restricted: No longer possible: counting (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'records cannot be searched',
    base: nothing,
    revision: single('SearchRestrictions', 'Searchable', false),
    findings: [
      'error query-option-restricted: No longer possible: searching (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'records cannot be skipped',
    base: nothing,
    revision: annotated(
      '<Annotation Term="Capabilities.SkipSupported" Bool="false" />',
    ),
    findings: [
      'error query-option-restricted: No longer possible: skipping records ($skip) (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'related records cannot be read through the relation',
    base: nothing,
    revision: throughCustomer(
      '<PropertyValue Property="ReadRestrictions"><Record><PropertyValue Property="Readable" Bool="false" /></Record></PropertyValue>',
    ),
    findings: [
      'error query-option-restricted: No longer possible: reading through Customer (read Orders). [none, narrower, structural]',
    ],
  },
];
