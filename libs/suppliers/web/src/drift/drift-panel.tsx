import { counted, documentAddress, formatDay, PageLink, Panel, Pending } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { TermChanges } from './term-changes.js';
import classes from './drift-panel.module.css';
import { DriftQuery, type PublishedTerms, type Version } from './drift-query.js';

/** How its published terms moved from version to version, and who is better off by it. */
export function Drift({ supplierId }: { readonly supplierId: string }): ReactNode {
  const [query, again] = useQuery({ query: DriftQuery, variables: { id: supplierId } });
  const terms = query.data?.supplier.publishedTerms;
  return (
    <Panel title="Drift of its published terms" note={terms && counted(terms.length, 'document')}>
      {!terms && <Pending query={query} again={again} />}
      {terms?.length === 0 && (
        <span className={classes.quiet}>
          None is kept here. Upload its online terms to see what a new version changes.
        </span>
      )}
      {terms?.map((one) => (
        <Document key={`${one.title} ${one.versions[0]?.documentId ?? ''}`} terms={one} />
      ))}
    </Panel>
  );
}

function Document({ terms }: { readonly terms: PublishedTerms }): ReactNode {
  const latestFirst = [...terms.versions].reverse();
  return (
    <section className={classes.document}>
      <h3 className={classes.title}>{terms.title}</h3>
      <ol className={classes.versions}>
        {latestFirst.map((version, index) => (
          <VersionOfTerms key={version.documentId} version={version} before={latestFirst[index + 1]} />
        ))}
      </ol>
    </section>
  );
}

interface VersionOfTermsProps {
  readonly version: Version;
  readonly before: Version | undefined;
}

function VersionOfTerms({ version, before }: VersionOfTermsProps): ReactNode {
  const { documentId, since, drift } = version;
  return (
    <li className={classes.version}>
      <div className={classes.since}>
        <PageLink to={documentAddress(documentId)}>{formatDay(since)}</PageLink>{' '}
        <span className={classes.quiet}>{remarkOn(version, before)}</span>
      </div>
      {drift && before && drift.changes.length > 0 && (
        <TermChanges changes={drift.changes} documentId={documentId} before={before.documentId} />
      )}
    </li>
  );
}

function remarkOn({ drift, document }: Version, before: Version | undefined): string {
  if (!before) return `first version kept here, ${document.name}`;
  if (!drift) return 'not compared: a version is not read yet';
  if (!drift.isSameDocument) return 'does not look like another version of the same document';
  const { changes, clausesAdded, clausesRemoved, reworded, undecided } = drift;
  const parts = [
    changes.length === 0
      ? 'no tracked term changed'
      : counted(changes.length, 'tracked term changed', 'tracked terms changed'),
    clausesAdded > 0 && `${counted(clausesAdded, 'clause')} new`,
    clausesRemoved > 0 && `${counted(clausesRemoved, 'clause')} gone`,
    reworded > 0 && `${counted(reworded, 'term')} in other words`,
    undecided > 0 && `${undecided} cannot be told`,
  ];
  return parts.filter(Boolean).join(', ');
}
