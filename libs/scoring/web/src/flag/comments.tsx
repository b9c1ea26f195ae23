import { Button, Stack, Textarea } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { formatInstant, useAct } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { CommentFlag } from '../deciding/flag-mutations.js';
import type { KnownFlag } from '../flags-query.js';
import classes from './flag-detail.module.css';

/** What people say about a flag. */
export function Comments({ flag }: { readonly flag: KnownFlag }): ReactNode {
  const mayComment = useMay('flag:comment');
  const { act, isActing } = useAct(CommentFlag);
  const [text, setText] = useState('');
  const send = async () => {
    if (await act({ flagId: flag.id, text: text.trim() })) setText('');
  };
  if (flag.comments === null && !mayComment) return null;
  return (
    <section>
      <h3 className={classes.heading}>Comments</h3>
      {flag.comments?.map(({ id, text: said, author, createdAt }) => (
        <p key={id} className={classes.comment}>
          <strong>{author?.name}</strong> <span className={classes.small}>{formatInstant(createdAt)}</span>
          <br />
          {said}
        </p>
      ))}
      {mayComment && (
        <Stack gap="xs" align="flex-start">
          <Textarea
            w="100%"
            aria-label="Comment"
            placeholder="Say something about it"
            autosize
            minRows={2}
            maxLength={4_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button
            size="xs"
            variant="default"
            loading={isActing}
            disabled={text.trim() === ''}
            onClick={() => void send()}
          >
            Comment
          </Button>
        </Stack>
      )}
    </section>
  );
}
