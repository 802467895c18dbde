import { useEffect } from 'react';

/** Names the tab of the browser after what the page shows, while it is shown. */
export function useDocumentTitle(...parts: readonly string[]): void {
  const title = [...parts.filter(Boolean), 'Interlock'].join(' · ');
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
