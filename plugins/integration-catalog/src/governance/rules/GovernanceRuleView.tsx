import { Link } from '@backstage/ui';
import type { GovernanceRuleDetail } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  EntityTitle,
  Facts,
  RelativeTime,
  Section,
  SeverityBadge,
  WaiverStateBadge,
} from '@interlock/plugin-integration-catalog-react';
import { useGovernanceLinks } from '../governanceLinks';
import { TargetLink } from '../../links/TargetLink';
import { tallyWords } from '../tallyWords';
import { ScopeWords } from '../waivers/waiverColumns';
import { appliesToWords } from './governanceRuleFilter';
import styles from './GovernanceRuleView.module.css';
import { RuleExample } from './RuleExample';

/** One governance rule in full: why, what to do, examples, where it fires, waivers. */
export function GovernanceRuleView(props: {
  readonly detail: GovernanceRuleDetail;
}) {
  const { rule, page } = props.detail;
  return (
    <>
      <header className={styles.header}>
        <div className={styles.badges}>
          {rule.severity && <SeverityBadge severity={rule.severity} />}
          <span className={styles.kind}>
            judges {appliesToWords(rule).replace(/^T/, 't')}
          </span>
        </div>
        <h1 className={styles.title}>{rule.id}</h1>
        {rule.demand && (
          <p className={styles.demand}>
            <CodeText>{rule.demand}</CodeText>
          </p>
        )}
      </header>
      {page ? (
        <Section title="Why it is there">
          <p className={styles.words}>
            <CodeText>{page.reason}</CodeText>
          </p>
          <h3 className={styles.heading}>What to do where it fires</h3>
          <p className={styles.words}>
            <CodeText>{page.remedy}</CodeText>
          </p>
          <RuleFacts detail={props.detail} />
        </Section>
      ) : (
        <UndocumentedRule detail={props.detail} />
      )}
      {page && (
        <div className={styles.examples}>
          <RuleExample title="How it goes wrong" example={page.bad} />
          <RuleExample title="How it goes well" example={page.good} />
        </div>
      )}
      <WhereItFires detail={props.detail} />
      <WaiversOfRule detail={props.detail} />
    </>
  );
}

function RuleFacts(props: { readonly detail: GovernanceRuleDetail }) {
  const { rule } = props.detail;
  return (
    <Facts
      facts={[
        [
          'Answers items',
          rule.answers.length > 0 ? rule.answers.join(', ') : 'none',
        ],
        [
          'Ruleset',
          rule.ruleset ? <code>{rule.ruleset}</code> : 'rules of the estate',
        ],
        [
          'Rests on',
          rule.reference ? (
            <Link href={rule.reference} target="_blank" rel="noreferrer">
              {rule.reference.replace(/^https?:\/\//, '')}
            </Link>
          ) : (
            'own practice'
          ),
        ],
      ]}
    />
  );
}

/** Spectral's and the parsers' own rules, of which only findings are known. */
function UndocumentedRule(props: { readonly detail: GovernanceRuleDetail }) {
  const { messages } = props.detail;
  return (
    <Section title="What it says today">
      <p className={styles.words}>
        This rule comes with Spectral or a parser, so Interlock has no page of
        reasons and examples for it.
      </p>
      <ul className={styles.findings}>
        {messages.map(message => (
          <li key={message}>
            <CodeText>{message}</CodeText>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WhereItFires(props: { readonly detail: GovernanceRuleDetail }) {
  const { rule, fires } = props.detail;
  const links = useGovernanceLinks();
  return (
    <Section title="Where it fires" note={tallyWords(rule.tally)}>
      {fires.length === 0 ? (
        <p className={styles.words}>
          Nowhere in the estate as it is on the protected branch.
        </p>
      ) : (
        <ul className={styles.targets}>
          {fires.map(({ target, title, owner, tally }) => (
            <li key={target}>
              <span>
                <TargetLink target={target} title={title} />
                <span className={styles.kind}>
                  {' '}
                  {owner ? <EntityTitle entityRef={owner} /> : 'no owner'}
                </span>
              </span>
              <Link href={links.findings({ rule: rule.id, target })}>
                {tallyWords(tally)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function WaiversOfRule(props: { readonly detail: GovernanceRuleDetail }) {
  const { waivers } = props.detail;
  const links = useGovernanceLinks();
  return (
    <Section title="Waivers of this rule">
      {waivers.length === 0 ? (
        <p className={styles.words}>Nobody asked for one.</p>
      ) : (
        <ul className={styles.targets}>
          {waivers.map(waiver => (
            <li key={waiver.id}>
              <span>
                <WaiverStateBadge state={waiver.state} />{' '}
                <Link href={links.waiver(waiver.id)}>
                  <ScopeWords waiver={waiver} />
                </Link>
              </span>
              <span className={styles.kind}>
                last day <RelativeTime at={waiver.expiry} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
