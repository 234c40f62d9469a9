import { Anchor, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { api } from '../../client/api.ts';
import { useBroadcastsAddress } from '../BroadcastsFrame.tsx';
import { Hint } from '../../components/Hint.tsx';
import { programmeTexts as texts } from './labels.ts';

/** How often and where the programme was played; a place opens its airings in the list. */
export function ProgrammePlays({ id }: { id: string }) {
  const { data } = useQuery(api.broadcasts.programmes.plays.queryOptions({ input: { id } }));
  const { goTo } = useBroadcastsAddress();
  if (!data) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {texts.playsTitle}
      </Text>
      {data.length === 0 ? (
        <Hint>{texts.never}</Hint>
      ) : (
        <Table verticalSpacing={4} horizontalSpacing={6} aria-label={texts.playsTitle}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.place}</Table.Th>
              <Table.Th ta="right">{texts.played}</Table.Th>
              <Table.Th ta="right">{texts.planned}</Table.Th>
              <Table.Th ta="right">{texts.lastPlayed}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(({ stationId, label, played, planned, firstDay, lastDay, lastPlayed }) => (
              <Table.Tr key={stationId}>
                <Table.Td>
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    ta="left"
                    aria-label={texts.showAt(label)}
                    onClick={() =>
                      goTo({
                        tab: 'list',
                        open: undefined,
                        text: undefined,
                        programme: id,
                        commune: stationId,
                        from: firstDay,
                        to: lastDay,
                      })
                    }
                  >
                    {label}
                  </Anchor>
                </Table.Td>
                <Table.Td ta="right">{formatNumber(played)}</Table.Td>
                <Table.Td ta="right">{planned > 0 ? formatNumber(planned) : ''}</Table.Td>
                <Table.Td ta="right">{lastPlayed && formatDay(lastPlayed)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
