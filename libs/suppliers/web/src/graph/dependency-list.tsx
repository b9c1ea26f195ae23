import type { ReactNode } from 'react';
import classes from './upstream-panel.module.css';
import type { GraphService } from './use-services.js';

interface DependencyListProps {
  readonly services: readonly GraphService[];
  readonly own: readonly string[];
}

/** The picture in words: what each service rests on, and what rests on it. */
export function DependencyList({ services, own }: DependencyListProps): ReactNode {
  const called = new Map(services.map(({ id, name, supplier }) => [id, `${name} (${supplier.name})`]));
  const isOwn = new Set(own);
  return (
    <details className={classes.words}>
      <summary>In words</summary>
      <ul>
        {services
          .filter(({ id, upstream }) => isOwn.has(id) || upstream.length > 0)
          .map((service) => (
            <li key={service.id}>
              <strong>{called.get(service.id)}</strong> {restsOn(service, called)}
            </li>
          ))}
      </ul>
    </details>
  );
}

function restsOn({ upstream }: GraphService, called: ReadonlyMap<string, string>): string {
  const named = (role: string) =>
    upstream.flatMap((one) => (one.role === role ? (called.get(one.serviceId) ?? []) : [])).join(', ');
  const [models, hosting] = [named('MODELS'), named('HOSTING')];
  const parts = [models && `serves the models of ${models}`, hosting && `runs on ${hosting}`].filter(Boolean);
  return parts.join(' and ') || 'rests on no other service that is known';
}
