import type { TablePaginationType } from '@backstage/ui';
import { useAddress } from '@interlock/plugin-integration-catalog-react';

/** Which rows of a long list the address shows, and the control that turns pages. */
export interface Paging {
  readonly offset: number;
  readonly size: number;
  readonly control: (total: number) => TablePaginationType;
}

export function usePaging(size: number): Paging {
  const address = useAddress();
  const asked = Number(address.get('from'));
  const offset = Number.isInteger(asked) && asked > 0 ? asked : 0;
  const turn = (to: number) =>
    address.set({ from: to > 0 ? String(to) : '', finding: '' });
  return {
    offset,
    size,
    control: total =>
      total <= size && offset === 0
        ? { type: 'none' }
        : {
            type: 'page',
            pageSize: size,
            pageSizeOptions: [],
            offset,
            totalCount: total,
            hasNextPage: offset + size < total,
            hasPreviousPage: offset > 0,
            onNextPage: () => turn(offset + size),
            onPreviousPage: () => turn(Math.max(0, offset - size)),
          },
  };
}
