import type { SearchDocumentType } from '@interlock/plugin-integration-catalog-common';
import {
  RiFileList3Line,
  RiGitBranchLine,
  RiScales3Line,
  RiTableLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';

interface SearchTypeAppearance {
  readonly type: SearchDocumentType;
  readonly one: string;
  readonly many: string;
  readonly icon: ReactElement;
}

/** What the search finds beside the entities of the catalog, in the order of its filter. */
export const searchTypes: readonly SearchTypeAppearance[] = [
  {
    type: 'integration',
    one: 'Integration',
    many: 'Integrations',
    icon: <RiGitBranchLine />,
  },
  {
    type: 'contract',
    one: 'Contract',
    many: 'Contracts',
    icon: <RiFileList3Line />,
  },
  {
    type: 'data-object',
    one: 'Data object',
    many: 'Data objects',
    icon: <RiTableLine />,
  },
  { type: 'rule', one: 'Rule', many: 'Rules', icon: <RiScales3Line /> },
];
