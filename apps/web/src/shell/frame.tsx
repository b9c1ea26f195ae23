import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Bell } from '@recourse/notifications-web';
import { KeyboardHelp, useShortcut } from '@recourse/platform-web';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './frame.module.css';
import { Navigation } from './navigation-list.js';

/** Navigation beside the page; above it on narrow screens. */
export function Frame(): ReactNode {
  const [isMenuOpen, menu] = useDisclosure(false);
  const [isHelpOpen, help] = useDisclosure(false);
  const main = useFocusOnNewPage(menu.close);
  useShortcut({ keys: '?', says: 'Show what the keys do', group: 'Everywhere', act: help.open });
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        Skip to the page
      </a>
      <header className={classes.bar}>
        <Burger opened={isMenuOpen} onClick={menu.toggle} size="sm" aria-label="Navigation" />
        <span className={classes.name}>Recourse</span>
        <span className={classes.bell}>
          <Bell opensTo="left" />
        </span>
      </header>
      <aside className={classes.side}>
        <div className={classes.top}>
          <span className={classes.name}>Recourse</span>
          <Bell opensTo="right" />
        </div>
        <Navigation onHelp={help.open} />
      </aside>
      <Drawer opened={isMenuOpen} onClose={menu.close} title="Recourse" size={260} padding="sm">
        <Navigation onHelp={help.open} />
      </Drawer>
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <KeyboardHelp opened={isHelpOpen} close={help.close} />
    </div>
  );
}

/** Moves the focus to the page when another one comes, so that a keyboard or a screen reader begins there. */
function useFocusOnNewPage(onNewPage: () => void) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    onNewPage();
    main.current?.focus({ preventScroll: true });
  }, [pathname, onNewPage]);
  return main;
}
