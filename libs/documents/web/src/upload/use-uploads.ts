import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useClient, useQuery } from 'urql';
import { isOver, isPdf, type FoundFile, type Upload } from './upload.js';
import { KnownQuery, UploadedQuery, type UploadedDocument } from './upload-queries.js';
import { uploadQueue } from './upload-queue.js';

interface Uploads {
  readonly uploads: readonly Upload[];
  /** Takes in the PDFs among them. */
  readonly add: (found: readonly FoundFile[]) => void;
  /** How many files of the last choice were no PDFs. */
  readonly leftOut: number;
}

/** The files on their way in. Warns before a page is closed that still sends. */
export function useUploads(): Uploads {
  const client = useClient();
  const uploads = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.current);
  const [leftOut, setLeftOut] = useState(0);
  const isBusy = uploads.some((one) => !isOver(one));
  const add = useCallback(
    (found: readonly FoundFile[]) => {
      const pdfs = found.filter(isPdf);
      setLeftOut(found.length - pdfs.length);
      uploadQueue.add(pdfs, async (sha256s) => {
        const { data } = await client
          .query(KnownQuery, { sha256s: [...sha256s] }, { requestPolicy: 'network-only' })
          .toPromise();
        return new Map(data?.documents.nodes.map(({ sha256, id }) => [sha256, id]));
      });
    },
    [client],
  );
  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBusy]);
  useEffect(() => {
    const goOn = () => uploadQueue.retry();
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, []);
  return { uploads, add, leftOut };
}

const EVERY_MS = 2_000;
/** As many as a list of the API has on a page. */
const MOST_FOLLOWED = 200;

/** What is being made of the latest of those documents, asked for again while one of them is read. */
export function useUploaded(uploads: readonly Upload[]): ReadonlyMap<string, UploadedDocument> {
  const sha256s = useMemo(
    () =>
      uploads
        .flatMap(({ sha256, documentId }) => (sha256 !== null && documentId !== null ? [sha256] : []))
        .slice(-MOST_FOLLOWED),
    [uploads],
  );
  const key = sha256s.join();
  // The list changes with every step of a transfer; the question only with what has come.
  const variables = useMemo(() => ({ sha256s: key === '' ? [] : key.split(',') }), [key]);
  const [{ data }, again] = useQuery({ query: UploadedQuery, variables, pause: key === '' });
  const documents = data?.documents.nodes;
  const isRead =
    documents?.every(({ readingState }) => readingState !== 'QUEUED' && readingState !== 'RUNNING') ?? true;
  useEffect(() => {
    if (isRead) return;
    const timer = window.setInterval(() => again({ requestPolicy: 'network-only' }), EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isRead, again]);
  return useMemo(() => new Map(documents?.map((document) => [document.id, document])), [documents]);
}
