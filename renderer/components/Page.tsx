import { Flex, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';
import { PageHeader, type PageHeaderProps } from './PageHeader.tsx';

interface Props extends PageHeaderProps {
  /** PageTabs, below the title. */
  tabs?: ReactNode;
  /** One line of filters above the content. */
  filters?: ReactNode;
  /** The drawer with the form, beside the content. */
  panel?: ReactNode;
  /** Fills the height; scrolls by itself. */
  children: ReactNode;
}

/** Frame of a page: title and the one main action, filters, content, and the drawer to the right of it. */
export function Page({ tabs, filters, panel, children, ...header }: Props) {
  return (
    <Flex h="100%" mih={0}>
      <Stack gap={0} flex={1} miw={0}>
        <PageHeader {...header} />
        {tabs}
        {filters && <div className={classes.filters}>{filters}</div>}
        <div className={classes.content}>{children}</div>
      </Stack>
      {panel}
    </Flex>
  );
}
