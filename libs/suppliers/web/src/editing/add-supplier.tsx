import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { suppliersRoute } from '../suppliers.route.js';
import { NewSupplierDialog } from './new-supplier-dialog.js';

/** Writes down a supplier that the catalogue does not know. */
export function AddSupplier(): ReactNode {
  const [opened, dialog] = useDisclosure(false);
  const navigate = suppliersRoute.useNavigate();
  return (
    <>
      <Button size="compact-sm" onClick={dialog.open}>
        Add a supplier
      </Button>
      <NewSupplierDialog
        opened={opened}
        from={{ name: '', legalEntities: [] }}
        onAdded={({ id }) => void navigate({ to: '/suppliers/$supplierId', params: { supplierId: id } })}
        onClose={dialog.close}
      />
    </>
  );
}
