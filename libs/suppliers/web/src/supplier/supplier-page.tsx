import { useMay } from '@recourse/access-web';
import { inWords, Mark, Page, PageLink, Pending, suppliersAddress } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Drift } from '../drift/drift-panel.js';
import { EditSupplier } from '../editing/edit-supplier.js';
import { Upstream } from '../graph/upstream-panel.js';
import { supplierRoute } from '../supplier.route.js';
import { ContractsOfSupplier } from './contracts-panel.js';
import { Judgement } from './judgement-panel.js';
import { Services } from './services-panel.js';
import classes from './supplier-page.module.css';
import { SupplierQuery, type SupplierData } from './supplier-query.js';

/** Everything that is known of one supplier. */
export function SupplierPage(): ReactNode {
  const { supplierId } = supplierRoute.useParams();
  const [query, again] = useQuery({ query: SupplierQuery, variables: { id: supplierId } });
  const supplier = query.data?.supplier;
  if (supplier?.id !== supplierId) {
    return (
      <Page title="Supplier">
        <Pending query={query} again={again} lines={10} />
      </Page>
    );
  }
  return <Known supplier={supplier} />;
}

function Known({ supplier }: { readonly supplier: SupplierData }): ReactNode {
  const mayEdit = useMay('supplier:edit');
  const mayReadTerms = useMay('proposal:read');
  return (
    <Page
      title={supplier.name}
      above={
        <PageLink to={suppliersAddress()} className={classes.back}>
          Suppliers
        </PageLink>
      }
      below={<Head supplier={supplier} />}
      actions={mayEdit && <EditSupplier key={supplier.version} supplier={supplier} />}
    >
      <div className={classes.columns}>
        <div className={classes.main}>
          <Upstream supplier={supplier} />
          <ContractsOfSupplier supplier={supplier} />
          {mayReadTerms && <Drift supplierId={supplier.id} />}
        </div>
        <div className={classes.side}>
          <Judgement supplier={supplier} />
          <Services supplier={supplier} />
        </div>
      </div>
    </Page>
  );
}

function Head({ supplier }: { readonly supplier: SupplierData }): ReactNode {
  const { kind, website, legalEntities } = supplier;
  return (
    <div className={classes.head}>
      <Mark>{inWords(kind)}</Mark>
      {website !== null && (
        <a href={website} className={classes.website} rel="noreferrer" target="_blank">
          {hostOf(website)}
        </a>
      )}
      {legalEntities.length > 0 && <span className={classes.quiet}>Signs as {legalEntities.join('; ')}</span>}
    </div>
  );
}

const hostOf = (website: string) => (URL.canParse(website) ? new URL(website).host : website);
