import { createRootRoute } from '@tanstack/react-router';

/** Parent of every page's route. The shell gives it its frame; `apps/web/src/routes.tsx` lists its children. */
export const rootRoute = createRootRoute();
