import {
  ActionIcon,
  Badge,
  Button,
  createTheme,
  Drawer,
  Modal,
  NativeSelect,
  SegmentedControl,
  Select,
  Table,
  TextInput,
  Tooltip,
  type MantineColorsTuple,
} from '@mantine/core';

/** Petrol: the one colour that means "you can act here". */
const petrol: MantineColorsTuple = [
  '#eef6f6',
  '#dbeaeb',
  '#b6d3d6',
  '#8dbbc0',
  '#68a3aa',
  '#478b93',
  '#2c747c',
  '#1c626a',
  '#124e55',
  '#083a40',
];

const gray: MantineColorsTuple = [
  '#f6f7f7',
  '#eef0f0',
  '#e2e5e5',
  '#d1d6d7',
  '#b4bbbd',
  '#879093',
  '#5f686b',
  '#474f52',
  '#30373a',
  '#1b2123',
];

const dark: MantineColorsTuple = [
  '#d8dddf',
  '#bcc4c6',
  '#9aa4a7',
  '#6c777a',
  '#434c4f',
  '#343c3f',
  '#252c2f',
  '#1a2022',
  '#13181a',
  '#0c1011',
];

const CLOSE = { 'aria-label': 'Close' };

/** How everything looks: system fonts, small type, thin lines, little colour. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol, gray, dark },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
      h5: { fontSize: '0.75rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Badge: Badge.extend({ defaultProps: { variant: 'light', size: 'sm', radius: 3, tt: 'none', fw: 500 } }),
    Button: Button.extend({ defaultProps: { size: 'sm', fw: 500 } }),
    Drawer: Drawer.extend({ defaultProps: { closeButtonProps: CLOSE } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, closeButtonProps: CLOSE, transitionProps: { duration: 120 } },
    }),
    // Elsewhere than in an article or a section, a header is the banner of the whole page.
    DrawerHeader: { defaultProps: { component: 'div' } },
    ModalHeader: { defaultProps: { component: 'div' } },
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
    // Letters drawn wider, as some readers set them, are scrolled to rather than cut off.
    SegmentedControl: SegmentedControl.extend({ styles: { root: { maxWidth: '100%', overflowX: 'auto' } } }),
    // The list scrolls itself: a frame around it that scrolls would be one that no key reaches.
    Select: Select.extend({
      defaultProps: { size: 'sm', withScrollArea: false },
      styles: { options: { maxHeight: '13.75rem', overflowY: 'auto' } },
    }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 250, withArrow: true, events: { hover: true, focus: true, touch: true } },
    }),
  },
});
