import { getRouteApi } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import type { z } from 'zod';
import { useAddress } from '../client/address.ts';
import { Page } from '../components/Page.tsx';
import { PageTabs } from '../components/PageTabs.tsx';
import { officeTabLabels, officeTexts } from './labels.ts';
import { type OfficeTab, officeTabs, type zOfficeSearch } from './search.ts';

export type OfficeSearch = z.infer<typeof zOfficeSearch>;
const route = getRouteApi('/office');

export const useOfficeSearch = (): OfficeSearch => route.useSearch();
export const useOfficeAddress = () => useAddress<OfficeSearch>();

/** Title and tabs shared by all parts of Cơ quan. */
export function OfficeFrame(props: Omit<ComponentProps<typeof Page>, 'title' | 'tabs'>) {
  const { tab = 'versions' } = useOfficeSearch();
  const { goTo } = useOfficeAddress();
  return (
    <Page
      {...props}
      title={officeTexts.title}
      tabs={
        <PageTabs<OfficeTab>
          label={officeTexts.parts}
          tabs={officeTabs.map((value) => ({ value, label: officeTabLabels[value] }))}
          value={tab}
          onChange={(next) => goTo({ tab: next, open: undefined, text: undefined })}
        />
      }
    />
  );
}
