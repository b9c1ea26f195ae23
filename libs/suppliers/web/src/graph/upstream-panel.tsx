import { counted, PageLink, Panel, supplierAddress } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { SupplierData } from '../supplier/supplier-query.js';
import { DependencyList } from './dependency-list.js';
import { around, layOut, type Place } from './layers.js';
import classes from './upstream-panel.module.css';
import { useServices, type GraphService } from './use-services.js';

const NODE = { width: 150, height: 46 };
// Four layers stand beside each other on a screen of usual width.
const STEP = { x: 204, y: 60 };
const EDGE = 8;

interface UpstreamProps {
  readonly supplier: SupplierData;
}

/** What its services rest on, down to labs and clouds, and what rests on them: as a picture, and in words below. */
export function Upstream({ supplier }: UpstreamProps): ReactNode {
  const { services, hidden } = useServices();
  if (services === undefined || supplier.services.length === 0) return null;
  const own = supplier.services.map(({ id }) => id);
  const shown = around(services, own);
  return (
    <Panel title="What it rests on" note="from left to right, each on what stands right of it">
      {hidden > 0 && (
        <p className={classes.quiet}>{counted(hidden, 'more service')} of other suppliers are not drawn.</p>
      )}
      <Picture services={shown} own={new Set(own)} />
      <DependencyList services={shown} own={own} />
    </Panel>
  );
}

interface PictureProps {
  readonly services: readonly GraphService[];
  readonly own: ReadonlySet<string>;
}

function Picture({ services, own }: PictureProps): ReactNode {
  const places = layOut(services);
  const layers = Math.max(...[...places.values()].map(({ layer }) => layer)) + 1;
  const rows = Math.max(...[...places.values()].map(({ row }) => row)) + 1;
  const size = {
    width: (layers - 1) * STEP.x + NODE.width + 2 * EDGE,
    height: (rows - 1) * STEP.y + NODE.height + 2 * EDGE,
  };
  return (
    <div className={classes.scroller} tabIndex={0} role="group" aria-label="Picture of what rests on what">
      <div className={classes.picture} style={size}>
        <svg {...size} className={classes.edges} aria-hidden="true">
          {services.flatMap(({ id, upstream }) =>
            upstream.map(({ serviceId, role }) => (
              <Edge key={`${id} ${serviceId} ${role}`} from={places.get(id)} to={places.get(serviceId)} role={role} />
            )),
          )}
        </svg>
        {services.map((service) => (
          <Service
            key={service.id}
            service={service}
            place={places.get(service.id)}
            look={own.has(service.id) ? 'own' : 'other'}
          />
        ))}
      </div>
      <div className={classes.legend} aria-hidden="true">
        <span data-role="MODELS">serves its models</span>
        <span data-role="HOSTING">runs on it</span>
      </div>
    </div>
  );
}

const cornerOf = ({ layer, row }: Place) => ({ x: EDGE + layer * STEP.x, y: EDGE + row * STEP.y });

interface EdgeProps {
  readonly from: Place | undefined;
  readonly to: Place | undefined;
  readonly role: string;
}

function Edge({ from, to, role }: EdgeProps): ReactNode {
  if (!from || !to) return null;
  const start = { x: cornerOf(from).x + NODE.width, y: cornerOf(from).y + NODE.height / 2 };
  const end = { x: cornerOf(to).x, y: cornerOf(to).y + NODE.height / 2 };
  const bend = Math.max(30, (end.x - start.x) / 2);
  const path = `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`;
  return <path d={path} className={classes.edge} data-role={role} />;
}

interface ServiceProps {
  readonly service: GraphService;
  readonly place: Place | undefined;
  readonly look: 'own' | 'other';
}

function Service({ service, place, look }: ServiceProps): ReactNode {
  if (!place) return null;
  const { x, y } = cornerOf(place);
  return (
    <PageLink
      to={supplierAddress(service.supplier.id)}
      look="none"
      className={classes.service}
      data-look={look}
      style={{ left: x, top: y, width: NODE.width, height: NODE.height }}
      title={`${service.name}, ${service.supplier.name}`}
    >
      <span className={classes.name}>{service.name}</span>
      <span className={classes.of}>{service.supplier.name}</span>
    </PageLink>
  );
}
