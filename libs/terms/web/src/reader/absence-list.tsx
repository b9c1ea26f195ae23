import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { counted, EmptyState, Mark } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { labelOf } from '../value/term-words.js';
import type { Absence, ReviewedDocument } from './document-query.js';
import classes from './review-panel.module.css';
import { Quote } from './wording/quote.js';

interface AbsenceListProps {
  readonly document: ReviewedDocument;
  /** Whose near miss is shown in the document. */
  readonly shown: Absence | undefined;
  readonly onShow: (absence: Absence) => void;
  readonly onDocument: (() => void) | undefined;
}

/** What the document does not say, how carefully one looked, and what came closest. */
export function AbsenceList({ document, shown, onShow, onDocument }: AbsenceListProps): ReactNode {
  const [open, setOpen] = useState(shown?.key);
  const absences = document.absences.toSorted((a, b) => urgency(a) - urgency(b));
  if (absences.length === 0) return <EmptyState title="Everything that is looked for was found" />;
  return (
    <ul className={classes.list} aria-label="What was not found">
      {absences.map((absence) => {
        const isOpen = absence.key === open;
        const choose = () => {
          setOpen(isOpen ? undefined : absence.key);
          if (!isOpen && absence.nearestMiss !== null) onShow(absence);
        };
        return (
          <li key={absence.key} className={classes.item} data-chosen={isOpen || undefined}>
            <UnstyledButton className={classes.row} aria-expanded={isOpen} onClick={choose}>
              <span>{labelOf(absence.key)}</span>
              <span className={classes.side}>
                {absence.judgement === 'COULD_NOT_READ' && <Mark tone="warn">could not read</Mark>}
                {absence.nearestMiss !== null && <span>closest: p. {absence.nearestMiss.evidence.page}</span>}
              </span>
            </UnstyledButton>
            {isOpen && <Searched absence={absence} onDocument={onDocument} onShow={() => onShow(absence)} />}
          </li>
        );
      })}
    </ul>
  );
}

// What may stand on an unread page asks for a look first, then what has a sentence to look at.
const urgency = ({ judgement, nearestMiss }: Absence): number =>
  judgement === 'COULD_NOT_READ' ? 0 : nearestMiss === null ? 2 : 1;

interface SearchedProps extends Pick<AbsenceListProps, 'onDocument'> {
  readonly absence: Absence;
  readonly onShow: () => void;
}

function Searched({ absence, onDocument, onShow }: SearchedProps): ReactNode {
  const { searched, nearestMiss, judgement } = absence;
  const words = searched.words.map((word) => `${word}…`).join(', ');
  const see = () => {
    onShow();
    onDocument?.();
  };
  return (
    <div className={classes.body}>
      <div className={classes.facts}>
        <p>
          Looked through {counted(searched.pages, 'page')}; {counted(searched.sentences, 'sentence')}{' '}
          {searched.sentences === 1 ? 'holds' : 'hold'} one of the words.
        </p>
        {judgement === 'COULD_NOT_READ' && <p>It may stand on a page that could not be read.</p>}
        {words !== '' && <p>Words: {words}</p>}
        {searched.sections.length > 0 && <p>In: {searched.sections.join(' · ')}</p>}
      </div>
      {nearestMiss === null ? (
        <Text size="sm" c="dimmed">
          Nothing came close.
        </Text>
      ) : (
        <>
          <Text size="sm">What came closest:</Text>
          <Quote evidence={nearestMiss.evidence} section={nearestMiss.section} />
          <Group>
            <Button size="xs" variant="default" onClick={see}>
              Show it in the document
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
