import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** A request that was joined with another shows under the address of that one. */
export function usePresentAddress(asked: string, present: string): void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (asked === present) return;
    navigate(`${pathname.replace(asked, present)}${search}`, { replace: true });
  }, [asked, present, pathname, search, navigate]);
}
