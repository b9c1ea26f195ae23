import { documentAddress, graphql } from '@recourse/platform-web';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';

const QueueQuery = graphql(`
  query ReviewQueueIds {
    documentsToReview(first: 200) {
      nodes {
        id
      }
    }
  }
`);

interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly goTo: (documentId: string | undefined) => void;
}

/** The documents around one in the review queue; from one that left the queue, its first. */
export function useNeighbours(documentId: string): Neighbours {
  const context = useMemo(() => ({ additionalTypenames: ['Document'] }), []);
  const [{ data }] = useQuery({ query: QueueQuery, requestPolicy: 'cache-first', context });
  const navigate = useNavigate();
  const ids = data?.documentsToReview.nodes.map(({ id }) => id) ?? [];
  const at = ids.indexOf(documentId);
  const goTo = useCallback(
    (id: string | undefined) => {
      if (id !== undefined) void navigate(documentAddress(id));
    },
    [navigate],
  );
  return { before: at > 0 ? ids[at - 1] : undefined, after: ids[at + 1], goTo };
}
