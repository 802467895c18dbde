import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link, Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import type { Tone } from '../badges/StatusBadge';
import { EntityRefText } from '../text/EntityRefText';
import styles from './ObjectFrame.module.css';
import { PageBody } from './PageBody';
import { useAddress } from './useAddress';
import { useDocumentTitle } from './useDocumentTitle';

/** A state of the object in a few words, which leads to where it is told in full. */
export interface ObjectChip {
  readonly label: string;
  readonly tone: Tone;
  readonly icon: ReactElement;
  readonly href: string;
}

export interface ObjectTab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

export interface ObjectFrameProps {
  /** `Data object`: above the heading and in the title of the document. */
  readonly kind: string;
  readonly title: string;
  readonly description?: ReactNode;
  /** Full ref; empty where nobody owns it, which is said. */
  readonly owner?: string;
  /** Few: what one must know before reading on. */
  readonly facts?: readonly (readonly [label: string, value: ReactNode])[];
  readonly chips?: readonly ObjectChip[];
  /** The first one is shown where the address names none; one alone has no tabs. */
  readonly tabs: readonly ObjectTab[];
  /** Between head and tabs, on each of them. */
  readonly children?: ReactNode;
}

/**
 * The frame of every object: breadcrumb, document title and one heading that
 * say which object it is, its state as chips that lead somewhere, then tabs
 * whose choice lives in the address.
 */
export function ObjectFrame(props: ObjectFrameProps) {
  const { pathname } = useLocation();
  useDocumentTitle(props.title, props.kind);
  return (
    <BreadcrumbEntry entry={{ label: props.title, href: pathname }}>
      <PageBody>
        <ObjectHead {...props} />
        {props.children}
        <ObjectTabs tabs={props.tabs} title={props.title} />
      </PageBody>
    </BreadcrumbEntry>
  );
}

function ObjectHead(props: ObjectFrameProps) {
  const { chips = [], facts = [] } = props;
  return (
    <header className={styles.head}>
      <p className={styles.kind}>{props.kind}</p>
      <h1 className={styles.title}>{props.title}</h1>
      {props.description && (
        <p className={styles.description}>{props.description}</p>
      )}
      <dl className={styles.facts}>
        {props.owner !== undefined && (
          <div>
            <dt>Owner</dt>
            <dd>
              {props.owner ? (
                <EntityRefText entityRef={props.owner} />
              ) : (
                'nobody is named'
              )}
            </dd>
          </div>
        )}
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || 'not recorded'}</dd>
          </div>
        ))}
      </dl>
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label="State">
          {chips.map(chip => (
            <li key={chip.label}>
              <Link
                className={styles.chip}
                data-tone={chip.tone}
                href={chip.href}
                standalone
              >
                <span className={styles.chipIcon} aria-hidden="true">
                  {chip.icon}
                </span>
                {chip.label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

function ObjectTabs(props: {
  readonly tabs: readonly ObjectTab[];
  readonly title: string;
}) {
  const { tabs, title } = props;
  const address = useAddress();
  const [first] = tabs;
  if (!first) return null;
  if (tabs.length === 1) return <>{first.content}</>;
  const chosen = tabs.find(({ id }) => id === address.get('tab')) ?? first;
  return (
    <Tabs
      selectedKey={chosen.id}
      onSelectionChange={key =>
        address.set({ tab: key === first.id ? '' : String(key) })
      }
    >
      <TabList aria-label={`About ${title}`}>
        {tabs.map(({ id, label }) => (
          <Tab key={id} id={id}>
            {label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
