import { Select, Stack, Text, Title } from '@mantine/core';
import { TERM_CATALOGUE, TERM_KEYS, type TermKey, type TermValue } from '@recourse/contracts-domain';
import { useMay } from '@recourse/access-web';
import type { PickedText } from '@recourse/documents-web';
import { graphql, inWords, useAct } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { StatementForm, type Statement } from '../value/statement-form.js';
import { labelOf } from '../value/term-words.js';
import { ProposalFields, type ReviewedDocument, type ReviewedProposal } from './document-query.js';
import { isOpen } from './listed.js';
import { Quote } from './wording/quote.js';
import classes from './review-panel.module.css';
import type { Review } from './use-review.js';

const Propose = graphql(
  `
    mutation ProposeTerm($input: ProposeTermInput!) {
      proposeTerm(input: $input) {
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

interface OwnFindingFormProps {
  readonly document: ReviewedDocument;
  readonly picked: PickedText;
  /** The proposal that was chosen: perhaps these words say it better. */
  readonly instead: ReviewedProposal | undefined;
  readonly review: Review;
  /** With what was made of it, if anything. */
  readonly onDone: (id: string | undefined) => void;
}

const GROUPED = Object.entries(Object.groupBy(TERM_KEYS, (key) => TERM_CATALOGUE[key].group)).map(([group, keys]) => ({
  group: inWords(group),
  items: keys.map((value) => ({ value, label: labelOf(value) })),
}));

/** Words that a person has selected, and what they say. Whoever decides has decided with it; others leave it to legal. */
export function OwnFindingForm(props: OwnFindingFormProps): ReactNode {
  const { picked, instead, onDone } = props;
  const [key, setKey] = useState<TermKey | null>(instead?.key ?? null);
  const { save, isSaving, decidesToo } = useFinding(props);
  const replaces = replacedBy(key, instead);
  return (
    <section className={classes.own} aria-labelledby="own-finding">
      <Stack gap="xs">
        <Title order={2} size="h4" id="own-finding">
          What do these words say?
        </Title>
        <Quote evidence={{ ...picked, boxes: [] }} section={null} />
        <Select
          label="Term"
          placeholder="Type to find one"
          searchable
          data={GROUPED}
          value={key}
          onChange={setKey}
          description={key === null ? undefined : TERM_CATALOGUE[key].definition}
          autoFocus={key === null}
        />
        {replaces && (
          <Text size="xs" c="dimmed">
            {decidesToo ? 'It takes the place of the value that is chosen in the list.' : 'Legal sees both values.'}
          </Text>
        )}
        {key !== null && (
          <StatementForm
            key={key}
            termKey={key}
            from={statementOf(replaces)}
            says={decidesToo ? 'Add and accept' : 'Propose'}
            isSaving={isSaving}
            onSave={(statement) => void save({ ...statement, key, replaces })}
            onCancel={() => onDone(undefined)}
          />
        )}
      </Stack>
    </section>
  );
}

const replacedBy = (key: TermKey | null, chosen: ReviewedProposal | undefined) =>
  chosen !== undefined && chosen.key === key && isOpen(chosen) ? chosen : undefined;

const statementOf = (proposal: ReviewedProposal | undefined): Statement =>
  proposal ? { value: proposal.value as TermValue, party: proposal.party } : { value: null, party: null };

interface Found extends Statement {
  readonly key: TermKey;
  /** An open proposal about the same term, which these words say better. */
  readonly replaces: ReviewedProposal | undefined;
}

function useFinding({ document, picked, review, onDone }: OwnFindingFormProps) {
  const mayDecide = useMay('proposal:decide');
  const { act, isActing } = useAct(Propose);
  const decidesToo = mayDecide && document.contract !== null;
  const save = async ({ key, value, party, replaces }: Found) => {
    const { page, quote, boxes } = picked;
    const evidence = { page, quote, boxes: boxes.map((box) => ({ ...box })) };
    const input = { documentId: document.id, key, value, party, evidence };
    const data = await act({ input }, decidesToo ? {} : { done: 'It waits for legal.' });
    if (data === undefined) return;
    if (decidesToo) {
      await review.decide(data.proposeTerm, { act: 'accept' });
      if (replaces) await review.decide(replaces, { act: 'reject', why: `Page ${page} says otherwise: “${quote}”` });
    }
    onDone(data.proposeTerm.id);
  };
  return { save, isSaving: isActing, decidesToo };
}
