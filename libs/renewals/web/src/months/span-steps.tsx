import { ActionIcon, Button, Group } from '@mantine/core';
import { formatMonth, todayHere, useShortcut } from '@recourse/platform-web';
import { ChevronLeftIcon, ChevronRightIcon } from '@radix-ui/react-icons';
import type { ReactNode } from 'react';
import type { View } from '../filter/choices.js';
import { monthOf, quarterOf, type Span } from './calendar-months.js';

interface SpanStepsProps {
  readonly view: View;
  readonly span: Span;
  readonly onStep: (at: string | undefined) => void;
}

/** Which month or quarter is drawn, and the way to those around it. */
export function SpanSteps({ view, span, onStep }: SpanStepsProps): ReactNode {
  const step = (by: number) => onStep((view === 'month' ? monthOf : quarterOf)(span.from, by).from);
  useShortcut({ keys: 'n', says: `Next ${view}`, group: 'Calendar', act: () => step(1) });
  useShortcut({ keys: 'p', says: `Previous ${view}`, group: 'Calendar', act: () => step(-1) });
  useShortcut({ keys: 't', says: 'Today', group: 'Calendar', act: () => onStep(undefined) });
  const isNow = span.from <= todayHere() && todayHere() <= span.to;
  return (
    <Group gap={6}>
      <ActionIcon aria-label={`Previous ${view}`} onClick={() => step(-1)}>
        <ChevronLeftIcon />
      </ActionIcon>
      <strong aria-live="polite">
        {view === 'month' ? formatMonth(span.from) : `${formatMonth(span.from)} – ${formatMonth(span.to)}`}
      </strong>
      <ActionIcon aria-label={`Next ${view}`} onClick={() => step(1)}>
        <ChevronRightIcon />
      </ActionIcon>
      <Button size="compact-xs" variant="default" disabled={isNow} onClick={() => onStep(undefined)}>
        Today
      </Button>
    </Group>
  );
}
