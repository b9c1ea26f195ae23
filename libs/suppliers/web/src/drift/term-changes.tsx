import { EvidenceLink, formatTermValue, inWords, Mark, type Tone } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './drift-panel.module.css';
import type { Change } from './drift-query.js';

interface TermChangesProps {
  readonly changes: readonly Change[];
  /** The new version. */
  readonly documentId: string;
  /** The version before it. */
  readonly before: string;
}

const BETTER_OFF: Readonly<Record<Change['betterOff'], { readonly says: string; readonly tone: Tone }>> = {
  supplier: { says: 'for the supplier', tone: 'bad' },
  customer: { says: 'for us', tone: 'good' },
  neither: { says: 'neutral', tone: 'neutral' },
  unclear: { says: 'unclear', tone: 'warn' },
};

/** What changed: the old value and the new one, each with its sentence. */
export function TermChanges({ changes, documentId, before }: TermChangesProps): ReactNode {
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <li key={`${change.key} ${change.before?.evidence.quote ?? ''} ${change.after?.evidence.quote ?? ''}`}>
          <span className={classes.key}>{inWords(change.key)}</span>
          <span className={classes.values}>
            <Side termKey={change.key} side={change.before} documentId={before} nothing="nothing said" />
            <span aria-label="became"> → </span>
            <Side termKey={change.key} side={change.after} documentId={documentId} nothing="no longer said" />
          </span>
          <Mark tone={BETTER_OFF[change.betterOff].tone}>{BETTER_OFF[change.betterOff].says}</Mark>
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly termKey: Change['key'];
  readonly side: Change['after'];
  readonly documentId: string;
  readonly nothing: string;
}

function Side({ termKey, side, documentId, nothing }: SideProps): ReactNode {
  if (side === null) return <span className={classes.quiet}>{nothing}</span>;
  const { page, quote } = side.evidence;
  return <EvidenceLink source={{ documentId, page, quote }}>{formatTermValue(side.value, termKey)}</EvidenceLink>;
}
