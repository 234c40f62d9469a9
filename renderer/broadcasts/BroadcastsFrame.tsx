import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useAddress } from '../client/address.ts';
import { Page } from '../components/Page.tsx';
import { PageTabs } from '../components/PageTabs.tsx';
import { listTexts } from './lists/labels.ts';
import { broadcastTabLabels, broadcastTexts as texts } from './labels.ts';
import { type BroadcastsSearch, type BroadcastTab, broadcastTabs, firstTab } from './search.ts';

const route = getRouteApi('/broadcasts');
export const useBroadcastsSearch = (): BroadcastsSearch => route.useSearch();
export const useBroadcastsAddress = () => useAddress<BroadcastsSearch>();

/** Title and tabs shared by all parts of Phát thanh. */
export function BroadcastsFrame(props: Omit<ComponentProps<typeof Page>, 'title' | 'tabs'>) {
  const { tab = firstTab } = useBroadcastsSearch();
  const { goTo } = useBroadcastsAddress();
  const navigate = useNavigate();
  const menu = [...(props.menu ?? []), { label: listTexts.title, onClick: () => void navigate({ to: '/broadcasts/lists' }) }];
  return (
    <Page
      {...props}
      menu={menu}
      title={texts.title}
      tabs={
        <PageTabs<BroadcastTab>
          label={texts.title}
          tabs={broadcastTabs.map((value) => ({ value, label: broadcastTabLabels[value] }))}
          value={tab}
          onChange={(next) => goTo({ tab: next, open: undefined, text: undefined, part: undefined, programme: undefined })}
        />
      }
    />
  );
}
