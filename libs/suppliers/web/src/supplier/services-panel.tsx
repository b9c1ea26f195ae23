import { useMay } from '@recourse/access-web';
import { counted, Panel } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { AddService, EditService } from '../editing/edit-service.js';
import classes from './supplier-page.module.css';
import type { SupplierData } from './supplier-query.js';

/** What it sells: families of models, and where it runs. */
export function Services({ supplier }: { readonly supplier: SupplierData }): ReactNode {
  const mayEdit = useMay('supplier:edit');
  const { services } = supplier;
  return (
    <Panel title="Services" note={services.length} actions={mayEdit && <AddService supplierId={supplier.id} />}>
      {services.length === 0 && <span className={classes.quiet}>None is known.</span>}
      <ul className={classes.list}>
        {services.map((service) => (
          <li key={service.id} className={classes.item}>
            <div className={classes.row}>
              <span className={classes.name}>{service.name}</span>
              {mayEdit && <EditService key={service.version} service={service} />}
            </div>
            {service.modelFamilies.length > 0 && <div>{service.modelFamilies.join(', ')}</div>}
            <Regions regions={service.regions} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Beyond so many, their number says more at a glance. */
const FEW = 6;

function Regions({ regions }: { readonly regions: readonly string[] }): ReactNode {
  if (regions.length <= FEW) {
    return <div className={classes.quiet}>{regions.join(', ') || 'Regions are not known'}</div>;
  }
  return (
    <details className={`${classes.quiet} ${classes.regions}`}>
      <summary>{counted(regions.length, 'region')}</summary>
      {regions.join(', ')}
    </details>
  );
}
