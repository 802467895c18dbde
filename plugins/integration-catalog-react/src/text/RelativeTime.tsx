import { useEffect, useState } from 'react';
import { relativeDay, relativeTime } from './relativeTime';

const everyMinute = 60_000;
const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

/** The present instant, told again every minute so that ages on a page stay true. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMinute);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/**
 * An ISO 8601 instant or date as time from now; the absolute time on hover and
 * for machines.
 */
export function RelativeTime(props: { readonly at: string }) {
  const now = useNow();
  const { at } = props;
  if (dateOnly.test(at)) {
    return (
      <time dateTime={at} title={at}>
        {relativeDay(at, now)}
      </time>
    );
  }
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return <span>{at}</span>;
  const absolute = instant.toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'long',
  });
  return (
    <time dateTime={at} title={absolute}>
      {relativeTime(instant, now)}
    </time>
  );
}
