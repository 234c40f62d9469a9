import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one blue of the product; everything else is grey but the few words that carry a state. */
const ink: MantineColorsTuple = [
  '#eef4fc',
  '#dbe7f7',
  '#b5cded',
  '#8bb1e2',
  '#6699d8',
  '#4d89d2',
  '#2f72c4',
  '#1c5fb0',
  '#134f97',
  '#083f7d',
];

export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: 7,
  fontFamily: "Figures, 'Be Vietnam Pro', 'Segoe UI', sans-serif",
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.5', xl: '1.5' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '20px', lineHeight: '28px' }, h2: { fontSize: '16px', lineHeight: '24px' } },
  },
  spacing: { xs: '6px', sm: '10px', md: '14px', lg: '20px', xl: '28px' },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 500, withArrow: true } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } },
    Modal: { defaultProps: { transitionProps: { duration: 0 }, centered: true, closeButtonProps: { 'aria-label': 'Đóng' } } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 }, shadow: 'md' } } },
    MultiSelect: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 }, shadow: 'md' } } },
  },
});
