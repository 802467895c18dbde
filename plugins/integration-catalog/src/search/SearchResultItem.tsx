import { Link } from '@backstage/ui';
import type { ResultHighlight } from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import type { ReactElement } from 'react';
import styles from './SearchResultItem.module.css';

/** One thing that the search found: what kind, its title, and the words that matched. */
export function SearchResultItem(props: {
  readonly word: string;
  readonly icon: ReactElement;
  readonly result?:
    | {
        readonly title: string;
        readonly text: string;
        readonly location: string;
      }
    | undefined;
  readonly highlight?: ResultHighlight | undefined;
}) {
  const { word, icon, result, highlight } = props;
  if (!result) return null;
  const marked = (field: 'title' | 'text') =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      result[field]
    );
  return (
    <article className={styles.item}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.words}>
        <span className={styles.top}>
          <Link className={styles.title} href={result.location} standalone>
            {marked('title')}
          </Link>
          <span className={styles.kind}>{word}</span>
        </span>
        <p className={styles.text}>{marked('text')}</p>
      </div>
    </article>
  );
}
