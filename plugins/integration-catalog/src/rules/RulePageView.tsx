import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  directionInWords,
  findRulePage,
  messageTemplate,
  ruleCategories,
  severityInWords,
} from '@interlock/contract-core/ruleBook';
import type {
  RuleEntry,
  RuleExample,
  RulePage,
} from '@interlock/contract-core/ruleBook';
import {
  CodeText,
  PageBody,
  Section,
  SeverityBadge,
} from '@interlock/plugin-integration-catalog-react';
import { useParams } from 'react-router-dom';
import { GovernanceRulePage } from '../governance/rules/GovernanceRulePage';
import { ruleRouteRef, rulesRouteRef } from '../routes';
import styles from './RulePageView.module.css';

/** One rule in full, of changes or of governance: why, what it says, what to do instead, and two examples. */
export function RulePageView() {
  const { id = '' } = useParams();
  const rulesPage = useRouteRef(rulesRouteRef);
  const page = findRulePage(id);
  const list = rulesPage?.() ?? '/rules';
  if (page === null) return <GovernanceRulePage id={id} all={list} />;
  const all = <Link href={list}>All rules</Link>;
  return (
    <PageBody lead={<CodeText>{page.purpose}</CodeText>} actions={all}>
      <header className={styles.head}>
        <h2 className={styles.title}>{page.kind}</h2>
        <span className={styles.category}>{categoryTitle(page)}</span>
      </header>
      {page.entries.map(entry => (
        <EntryCard key={entry.id} entry={entry} isAsked={entry.id === id} />
      ))}
      <Section title="The way back">
        <p className={styles.text}>
          <WayBack page={page} />
        </p>
      </Section>
      {page.examples && (
        <>
          <Example heading="How it goes wrong" example={page.examples.bad} />
          <Example heading="How it goes well" example={page.examples.good} />
        </>
      )}
    </PageBody>
  );
}

function categoryTitle(page: RulePage): string {
  return ruleCategories.find(({ id }) => id === page.category)?.title ?? '';
}

function EntryCard(props: {
  readonly entry: RuleEntry;
  readonly isAsked: boolean;
}) {
  const { entry, isAsked } = props;
  return (
    <article
      className={styles.entry}
      data-asked={isAsked}
      aria-label={entry.id}
    >
      <div className={styles.entryHead}>
        <SeverityBadge severity={entry.heaviest} />
        <code>{entry.id}</code>
        <span className={styles.category}>
          about {directionInWords(entry.direction)}
        </span>
      </div>
      <dl className={styles.words}>
        <div>
          <dt>Says</dt>
          <dd>
            <CodeText>{messageTemplate(entry.message)}</CodeText>
          </dd>
        </div>
        <div>
          <dt>Weighs</dt>
          <dd>{severityInWords(entry)}</dd>
        </div>
        <div>
          <dt>Do instead</dt>
          <dd>
            <CodeText>{entry.advice}</CodeText>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function WayBack(props: { readonly page: RulePage }) {
  const { kind, mirror } = props.page;
  const rulePage = useRouteRef(ruleRouteRef);
  if ('none' in mirror) return <>{mirror.none}</>;
  if (mirror.kind === kind) return <>It is the same kind of change.</>;
  return (
    <>
      It is judged by{' '}
      <Link href={rulePage?.({ id: mirror.kind }) ?? `/rules/${mirror.kind}`}>
        {mirror.kind}
      </Link>
      .
    </>
  );
}

function Example(props: {
  readonly heading: string;
  readonly example: RuleExample;
}) {
  const { heading, example } = props;
  return (
    <Section title={heading} note={example.title}>
      <div className={styles.sides}>
        <figure className={styles.side}>
          <figcaption>Base</figcaption>
          <pre tabIndex={0}>{example.base.trimEnd()}</pre>
        </figure>
        <figure className={styles.side}>
          <figcaption>Revision</figcaption>
          <pre tabIndex={0}>{example.revision.trimEnd()}</pre>
        </figure>
      </div>
      {example.findings.length === 0 ? (
        <p className={styles.text}>Nothing is found.</p>
      ) : (
        <ul className={styles.findings}>
          {example.findings.map(finding => (
            <li key={finding}>
              <CodeText>{finding}</CodeText>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
