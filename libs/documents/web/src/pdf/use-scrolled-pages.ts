import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { PageSize } from './open-pdf.js';
import { offsetsOf, pageAt } from './page-offsets.js';
import type { PdfPlace } from './places.js';

/** How large the pages are. */
export interface Zoom {
  /** 100: a point is as large as on paper. */
  readonly percent: number;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fitWidth: () => void;
}

interface ScrolledPages {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Pixels a point. */
  readonly scale: number;
  readonly offsets: readonly number[];
  /** On the screen, counted from 1. */
  readonly page: number;
  /** Whether a page is on the screen or will be soon. */
  readonly isNear: (page: number) => boolean;
  readonly goTo: (page: number) => void;
  readonly zoom: Zoom;
}

interface Where {
  readonly place: PdfPlace | undefined;
  readonly onPage: (page: number) => void;
}

const ACTUAL_SIZE = 96 / 72;
/** Wider, a line is too long for the eye. */
const WIDEST = 1.9;
const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3].map((step) => step * ACTUAL_SIZE);
const MARGIN = 28;
/** A quote is shown in the upper part of the screen, with what leads to it above. */
const EYE_LEVEL = 0.28;

/** Scrolling and zooming through pages whose sizes are known. */
export function useScrolledPages(sizes: readonly PageSize[], { place, onPage }: Where): ScrolledPages {
  const scroller = useRef<HTMLDivElement>(null);
  const { scale, zoom, isMeasured } = useZoom(scroller, sizes);
  const offsets = useMemo(() => offsetsOf(sizes, scale), [sizes, scale]);
  const shown = useShown(scroller, offsets);
  const page = shown.first;
  const goTo = useCallback(
    (number: number) => scroller.current?.scrollTo({ top: (offsets[number - 1] ?? 0) - 8 }),
    [offsets],
  );
  useKeptPlace(scroller, offsets);
  usePlace({ scroller, offsets, scale }, isMeasured ? place : undefined);
  useEffect(() => {
    const later = window.setTimeout(() => onPage(page), 400);
    return () => window.clearTimeout(later);
  }, [page, onPage]);
  const isNear = (number: number) => number >= shown.from && number <= shown.to;
  return { scroller, scale, offsets, page, isNear, goTo, zoom };
}

function useZoom(scroller: RefObject<HTMLDivElement | null>, sizes: readonly PageSize[]) {
  const [fixed, setFixed] = useState<number>();
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // Hidden behind the other half of a narrow screen it has none, and keeps the one it had.
    const measure = () => setWidth((before) => element.clientWidth || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const widest = useMemo(() => Math.max(...sizes.map((size) => size.width)), [sizes]);
  const fitting = Math.max(0.3, Math.min(WIDEST, (width - MARGIN) / widest));
  const scale = fixed ?? fitting;
  const zoom: Zoom = {
    percent: Math.round((scale / ACTUAL_SIZE) * 100),
    larger: () => setFixed(STEPS.find((step) => step > scale + 0.01) ?? scale),
    smaller: () => setFixed(STEPS.findLast((step) => step < scale - 0.01) ?? scale),
    fitWidth: () => setFixed(undefined),
  };
  return { scale, zoom, isMeasured: width > 0 };
}

function useShown(scroller: RefObject<HTMLDivElement | null>, offsets: readonly number[]) {
  const [shown, setShown] = useState({ first: 1, from: 1, to: 2 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let frame = 0;
    const look = () => {
      const { scrollTop: top, clientHeight: height } = element;
      const next = {
        first: pageAt(offsets, top + height * EYE_LEVEL),
        from: pageAt(offsets, top - height),
        to: pageAt(offsets, top + 2 * height),
      };
      setShown((before) =>
        before.first === next.first && before.from === next.from && before.to === next.to ? before : next,
      );
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', soon, { passive: true });
    const observer = new ResizeObserver(soon);
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      element.removeEventListener('scroll', soon);
    };
  }, [scroller, offsets]);
  return shown;
}

// What was at eye level stays there when the pages grow or shrink.
function useKeptPlace(scroller: RefObject<HTMLDivElement | null>, offsets: readonly number[]): void {
  const before = useRef(offsets);
  useLayoutEffect(() => {
    const element = scroller.current;
    const [was, is] = [before.current, offsets];
    before.current = offsets;
    // The beginning of a document stays in view whatever its size.
    if (element === null || was === is || element.scrollTop === 0) return;
    const eye = element.clientHeight * EYE_LEVEL;
    const y = element.scrollTop + eye;
    const index = pageAt(was, y) - 1;
    const heightOf = (all: readonly number[]) => (all[index + 1] ?? Infinity) - (all[index] ?? 0);
    const grown = Number.isFinite(heightOf(was)) ? heightOf(is) / heightOf(was) : 1;
    element.scrollTo({ top: (is[index] ?? 0) + (y - (was[index] ?? 0)) * grown - eye });
  }, [scroller, offsets]);
}

interface Layout {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly offsets: readonly number[];
  readonly scale: number;
}

/** Goes to a place when it is named; not again when the pages merely change their size. */
function usePlace({ scroller, offsets, scale }: Layout, place: PdfPlace | undefined): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const element = scroller.current;
    // Without a width nothing has its size yet: the other half of a narrow screen is shown.
    if (place === undefined || element === null || element.clientWidth === 0 || shown.current === place.key) return;
    const isFirst = shown.current === undefined;
    shown.current = place.key;
    const first = place.boxes[0];
    const top = (offsets[(first?.page ?? place.page) - 1] ?? 0) + (first?.top ?? 0) * scale;
    const eye = first === undefined ? 8 : element.clientHeight * EYE_LEVEL;
    // A leap is easier to follow than a blur; a short way is shown.
    const isFar = isFirst || Math.abs(element.scrollTop - top) > 2 * element.clientHeight;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollTo({ top: top - eye, behavior: isFar || isCalm ? 'auto' : 'smooth' });
  }, [scroller, offsets, scale, place]);
}
