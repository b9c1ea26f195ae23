import { Alert, Anchor, Button, Progress, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { FindBar } from './find-bar.js';
import { usePdf, type OpenedPdf } from './open-pdf.js';
import { endOfSelection, pickedText } from './picked-text.js';
import { PdfPage } from './pdf-page.js';
import { PdfToolbar } from './pdf-toolbar.js';
import classes from './pdf-view.module.css';
import { markAt, type PageBox, type PdfMark, type PdfPlace, type PickedText } from './places.js';
import { useFinding } from './use-finding.js';
import { useScrolledPages } from './use-scrolled-pages.js';

interface PdfViewProps {
  readonly documentId: string;
  /** Path of the file. */
  readonly address: string;
  readonly name: string;
  /** Everything that is marked. */
  readonly marks: readonly PdfMark[];
  /** Where to go. */
  readonly place: PdfPlace | undefined;
  /** The page on the screen, counted from 1. */
  readonly onPage: (page: number) => void;
  /** Somebody pointed at a mark. */
  readonly onMark: (id: string) => void;
  /** What can be done with selected words; nothing where undefined. */
  readonly pick?: { readonly says: string; readonly act: (picked: PickedText) => void } | undefined;
}

/** A document to look at: pages of any number, drawn when they come near, with what is marked on them. */
export function PdfView(props: PdfViewProps): ReactNode {
  const opening = usePdf(props.address);
  if (opening.state === 'open') return <OpenPdf {...props} opened={opening} />;
  if (opening.state === 'opening') {
    return (
      <Stack p="lg" role="status" gap="xs">
        <Text size="sm" c="dimmed">
          Opening {props.name}
        </Text>
        <Progress value={Math.round(opening.share * 100)} size="sm" aria-label="Loaded" />
      </Stack>
    );
  }
  return (
    <Alert m="md" color="red" variant="light" role="alert" title="The document cannot be shown">
      <Text size="sm">{opening.message}</Text>
      <Anchor size="sm" href={props.address} download>
        Download the file
      </Anchor>
    </Alert>
  );
}

function OpenPdf({ opened, marks, place, name, ...rest }: PdfViewProps & { readonly opened: OpenedPdf }): ReactNode {
  const { documentId, address, onPage, onMark, pick } = rest;
  const [isFinding, setIsFinding] = useState(false);
  const finding = useFinding(documentId);
  const shown = useLatestPlace(place, isFinding ? finding.place : undefined);
  const { scroller, scale, offsets, page, isNear, goTo, zoom } = useScrolledPages(opened.sizes, {
    place: shown,
    onPage,
  });
  const all = useMemo(() => (isFinding ? [...marks, ...finding.marks] : marks), [isFinding, marks, finding.marks]);
  const find = () => setIsFinding(true);
  const point = useCallback(
    (at: Pick<PageBox, 'page' | 'left' | 'top'>) => {
      const mark = markAt(marks, at);
      if (mark) onMark(mark.id);
    },
    [marks, onMark],
  );
  return (
    <div className={classes.view}>
      <PdfToolbar
        page={page}
        pageCount={opened.sizes.length}
        goTo={goTo}
        zoom={zoom}
        onFind={find}
        file={{ address, name }}
      />
      {isFinding && (
        <FindBar
          finding={finding}
          onClose={() => {
            setIsFinding(false);
            scroller.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {/* Scrolled by keyboard as well. */}
      <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={`Pages of ${name}`}>
        <div className={classes.pages} data-known={offsets.length}>
          {opened.sizes.map((size, index) => (
            <PdfPage
              key={index}
              pdf={opened.pdf}
              documentId={documentId}
              number={index + 1}
              size={size}
              scale={scale}
              isNear={isNear(index + 1)}
              marks={all}
              chosen={shown?.boxes ?? NO_BOXES}
              onPoint={point}
            />
          ))}
        </div>
        {pick && <Picker pages={scroller} {...pick} />}
      </div>
    </div>
  );
}

const NO_BOXES: readonly PageBox[] = [];

/** Of what was chosen and what was found, that which changed last. Where finding ends, one stays where one is. */
function useLatestPlace(chosen: PdfPlace | undefined, found: PdfPlace | undefined): PdfPlace | undefined {
  const [last, setLast] = useState({ chosen, found, shown: chosen });
  const isFoundNew = found !== undefined && found.key !== last.found?.key;
  const isChosenNew = chosen?.key !== last.chosen?.key;
  if (isFoundNew) setLast({ chosen, found, shown: found });
  else if (isChosenNew) setLast({ chosen, found, shown: chosen });
  else if (found === undefined && last.found !== undefined) {
    setLast({ chosen, found, shown: last.shown && { ...last.shown, boxes: NO_BOXES } });
  }
  return isFoundNew ? found : isChosenNew ? chosen : last.shown;
}

interface PickerProps {
  readonly pages: React.RefObject<HTMLElement | null>;
  readonly says: string;
  readonly act: (picked: PickedText) => void;
}

/** A button beside the words that somebody has selected. */
function Picker({ pages, says, act }: PickerProps): ReactNode {
  const [at, setAt] = useState<{ left: number; top: number }>();
  useEffect(() => {
    const look = () => {
      const end = pages.current && pickedText(pages.current) ? endOfSelection() : undefined;
      const area = pages.current?.getBoundingClientRect();
      if (end === undefined || area === undefined) {
        setAt(undefined);
        return;
      }
      const { scrollTop = 0, scrollLeft = 0 } = pages.current ?? {};
      const left = Math.min(Math.max(end.right - area.left - 60, 8), area.width - 170);
      setAt({ left: left + scrollLeft, top: end.bottom - area.top + scrollTop + 8 });
    };
    const soon = () => window.setTimeout(look);
    const events = ['pointerup', 'keyup'] as const;
    for (const event of events) document.addEventListener(event, soon);
    return () => {
      for (const event of events) document.removeEventListener(event, soon);
    };
  }, [pages]);
  if (at === undefined) return null;
  const take = () => {
    const picked = pages.current && pickedText(pages.current);
    if (picked) act(picked);
    window.getSelection()?.removeAllRanges();
    setAt(undefined);
  };
  return (
    <Button
      size="xs"
      className={classes.picker}
      style={at}
      // The words stay selected under it.
      onPointerDown={(event) => event.preventDefault()}
      onClick={take}
    >
      {says}
    </Button>
  );
}
