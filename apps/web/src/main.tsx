import { createGraphqlClient, DesignSystem } from '@recourse/platform-web';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { router } from './router.js';
import { signedOut } from './shell/session.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the interface.');
const client = createGraphqlClient(signedOut);

createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <DesignSystem>
        <RouterProvider router={router} />
      </DesignSystem>
    </Provider>
  </StrictMode>,
);
