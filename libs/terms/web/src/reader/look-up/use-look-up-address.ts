import { readerRoute } from '../../reader.route.js';

/** What is looked up, as the address says it, so that a link shows a colleague the same. */
interface LookedUp {
  readonly definitions?: true;
  readonly term?: string | undefined;
  readonly tables?: true;
  /** Which of them, counted from 1. */
  readonly table?: number;
}

const NOTHING = { definitions: undefined, term: undefined, tables: undefined, table: undefined };

/** Opens definitions or tables, in the place of what was open; closes them where nothing is said. */
export function useLookUpAddress(): (lookedUp: LookedUp) => void {
  const navigate = readerRoute.useNavigate();
  return (lookedUp) =>
    void navigate({
      search: (before) => ({ ...before, ...NOTHING, ...lookedUp }),
      replace: true,
      resetScroll: false,
    });
}
