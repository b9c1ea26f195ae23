import type { PdfMark, PdfPlace, PickedText } from '@recourse/documents-web';
import { useCallback, useMemo, useState } from 'react';
import { readerRoute } from '../reader.route.js';
import type { Absence, ReviewedProposal } from './document-query.js';
import { isOpen } from './listed.js';
import { marksOf, placeOf } from './marks.js';
import type { View } from './views.js';

/** What somebody looks at: a proposal, a near miss, or words just selected; and where that stands in the document. */
export interface Chosen {
  readonly proposal: ReviewedProposal | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly miss: Absence | undefined;
  readonly setMiss: (absence: Absence | undefined) => void;
  readonly picked: PickedText | undefined;
  readonly setPicked: (picked: PickedText | undefined) => void;
  /** Shows a place until something else is chosen. */
  readonly point: (place: PdfPlace) => void;
  readonly marks: readonly PdfMark[];
  readonly place: PdfPlace | undefined;
  readonly onMark: (id: string) => void;
  readonly onPage: (page: number) => void;
}

/** Words just selected, a near miss, or a place that words led to; the last one asked for is shown. */
function useLooked() {
  const [miss, setMiss] = useState<Absence>();
  const [picked, setPicked] = useState<PickedText>();
  const [pointed, point] = useState<PdfPlace>();
  return {
    miss,
    picked,
    pointed,
    point,
    setMiss: useCallback((absence: Absence | undefined) => {
      point(undefined);
      setMiss(absence);
    }, []),
    setPicked: useCallback((text: PickedText | undefined) => {
      point(undefined);
      setPicked(text);
    }, []),
  };
}

/** The address names the proposal and the page, so that a link shows a colleague the same. */
export function useChosen(proposals: readonly ReviewedProposal[]): Chosen {
  const search = readerRoute.useSearch();
  const { picked, setPicked, miss, setMiss, pointed, point } = useLooked();
  const navigate = readerRoute.useNavigate();
  // Where the address led to; later it follows the scrolling.
  const [page] = useState(search.page);
  const proposal = proposals.find(({ id }) => id === search.proposal);
  const place = useMemo(
    () => placeOf({ pointed, picked, miss, chosen: proposal, page }),
    [pointed, picked, miss, proposal, page],
  );
  const marks = useMemo(() => marksOf(proposals), [proposals]);
  const change = useCallback(
    (changes: Partial<typeof search>) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const choose = useCallback(
    (id: string | undefined) => {
      setMiss(undefined);
      change({ proposal: id });
    },
    [change, setMiss],
  );
  const onMark = useCallback(
    (id: string) => {
      const marked = proposals.find((one) => one.id === id);
      setMiss(undefined);
      change({ proposal: id, ...(marked && !isListed(marked, search.show) && { show: 'all' }) });
    },
    [proposals, change, setMiss, search.show],
  );
  const onPage = useCallback((next: number) => change({ page: next }), [change]);
  return { proposal, choose, miss, setMiss, picked, setPicked, point, marks, place, onMark, onPage };
}

const isListed = (proposal: ReviewedProposal, show: View = 'open'): boolean =>
  show === 'all' || (show !== 'absent' && (show === 'open') === isOpen(proposal));
