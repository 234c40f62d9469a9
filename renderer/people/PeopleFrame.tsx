import { getRouteApi } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useAddress } from '../client/address.ts';
import { Page } from '../components/Page.tsx';
import { PageTabs } from '../components/PageTabs.tsx';
import { peopleTabLabels, peopleTexts as texts } from './labels.ts';
import { type PeopleSearch, type PeopleTab, peopleTabs } from './search.ts';

const route = getRouteApi('/people');
export const usePeopleSearch = (): PeopleSearch => route.useSearch();
export const usePeopleAddress = () => useAddress<PeopleSearch>();

/** Title and tabs shared by all parts of Người. */
export function PeopleFrame(props: Omit<ComponentProps<typeof Page>, 'title' | 'tabs'>) {
  const { tab = peopleTabs[0] } = usePeopleSearch();
  const { goTo } = usePeopleAddress();
  return (
    <Page
      {...props}
      title={texts.title}
      tabs={
        <PageTabs<PeopleTab>
          label={texts.title}
          tabs={peopleTabs.map((value) => ({ value, label: peopleTabLabels[value] }))}
          value={tab}
          onChange={(next) => goTo({ tab: next, open: undefined, text: undefined, from: undefined, to: undefined })}
        />
      }
    />
  );
}
