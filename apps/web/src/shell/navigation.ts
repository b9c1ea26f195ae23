import type { Permission } from '@recourse/access-domain';
import {
  calendarAddress,
  contractsAddress,
  flagsAddress,
  homeAddress,
  reviewAddress,
  settingsAddress,
  suppliersAddress,
  uploadAddress,
  type Address,
} from '@recourse/platform-web';
import {
  CalendarIcon,
  CheckCircledIcon,
  ComponentInstanceIcon,
  DashboardIcon,
  ExclamationTriangleIcon,
  FileTextIcon,
  GearIcon,
  UploadIcon,
} from '@radix-ui/react-icons';
import type { ComponentType } from 'react';

export interface NavigationEntry {
  readonly name: string;
  readonly address: Address;
  readonly icon: ComponentType;
  /** The second key after `g`. */
  readonly key: string;
  /** Shown to those who may. */
  readonly needs: Permission;
}

/** What stands in the navigation, in the order of a working day. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { name: 'Home', address: homeAddress, icon: DashboardIcon, key: 'h', needs: 'contract:read' },
  { name: 'Contracts', address: contractsAddress(), icon: FileTextIcon, key: 'c', needs: 'contract:read' },
  { name: 'Review', address: reviewAddress(), icon: CheckCircledIcon, key: 'r', needs: 'proposal:read' },
  { name: 'Flags', address: flagsAddress(), icon: ExclamationTriangleIcon, key: 'f', needs: 'flag:read' },
  { name: 'Calendar', address: calendarAddress(), icon: CalendarIcon, key: 'k', needs: 'calendar:read' },
  { name: 'Suppliers', address: suppliersAddress(), icon: ComponentInstanceIcon, key: 's', needs: 'supplier:read' },
  { name: 'Upload', address: uploadAddress, icon: UploadIcon, key: 'u', needs: 'document:upload' },
  { name: 'Settings', address: settingsAddress('account'), icon: GearIcon, key: 'e', needs: 'contract:read' },
];
