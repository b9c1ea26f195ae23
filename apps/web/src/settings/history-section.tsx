import { AuditView } from '@recourse/access-web';
import type { ReactNode } from 'react';
import { settingsRoute } from './settings.route.js';

/** The history, with what is shown of it in the address. */
export function HistorySection(): ReactNode {
  const shown = settingsRoute.useSearch();
  const navigate = settingsRoute.useNavigate();
  return <AuditView shown={shown} onShow={(search) => void navigate({ search })} />;
}
