import { Link } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import type { Address } from './addresses.js';
import classes from './page-link.module.css';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly to: Address;
  /**
   * `plain` takes the colour of its surroundings until it is pointed at: for tables and lists. `inline` is underlined:
   * among words its colour alone would not tell it from them.
   */
  readonly look?: 'link' | 'inline' | 'plain' | 'none';
  readonly children: ReactNode;
}

/** A link to a page of the interface; loads the page's code as soon as it is pointed at. */
export function PageLink({ to, look = 'link', className, children, ...rest }: PageLinkProps): ReactNode {
  const classNames = [look === 'none' ? undefined : classes[look], className].filter(Boolean).join(' ');
  return (
    <Link {...rest} {...to} preload="intent" className={classNames}>
      {children}
    </Link>
  );
}
