import { rootRoute } from '@recourse/platform-web';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Where documents come in. */
export const uploadRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/upload',
  component: lazyRouteComponent(() => import('./upload/upload-page.js'), 'UploadPage'),
});
