import { Button, Group, Popover, SimpleGrid, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconCalendarMonth, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { nextMonth, previousMonth } from '../../shared/kernel/periods.ts';
import { monthTitle } from '../client/labels.ts';
import { IconButton } from '../components/IconButton.tsx';
import { frameTexts, monthName } from './labels.ts';
import { useMonth } from '../client/period.ts';

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** ‹ Tháng 3/2026 › with a year's months to pick from; Alt+PageUp and Alt+PageDown step. */
export function MonthSwitch() {
  const { month, setMonth, isThisMonth, thisMonth } = useMonth();
  const [opened, { close, toggle }] = useDisclosure(false);
  const [year, setYear] = useState(month.year);
  useHotkeys(
    [
      ['alt+PageUp', () => setMonth(previousMonth(month))],
      ['alt+PageDown', () => setMonth(nextMonth(month))],
    ],
    [],
  );
  return (
    <Group gap={4} wrap="nowrap">
      <IconButton
        size={32}
        label={frameTexts.previousMonth}
        title={`${frameTexts.previousMonth} (Alt+PageUp)`}
        onClick={() => setMonth(previousMonth(month))}
        icon={<IconChevronLeft size={18} />}
      />
      <Popover opened={opened} onDismiss={close} trapFocus returnFocus position="bottom-start">
        <Popover.Target>
          <Button
            variant="default"
            size="sm"
            w={172}
            leftSection={<IconCalendarMonth size={16} />}
            title={frameTexts.pickMonth}
            onClick={() => {
              setYear(month.year);
              toggle();
            }}
          >
            {monthTitle(month)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown onKeyDown={(event) => event.key === 'Escape' && close()}>
          <Group justify="space-between" mb="xs">
            <IconButton label={frameTexts.previousYear} onClick={() => setYear(year - 1)} icon={<IconChevronLeft size={18} />} />
            <Text fw={600}>{year}</Text>
            <IconButton label={frameTexts.nextYear} onClick={() => setYear(year + 1)} icon={<IconChevronRight size={18} />} />
          </Group>
          <SimpleGrid cols={3} spacing={4} verticalSpacing={4}>
            {months.map((number) => {
              const current = number === month.month && year === month.year;
              return (
                <Button
                  key={number}
                  size="compact-sm"
                  variant={current ? 'filled' : 'subtle'}
                  color={current ? undefined : 'gray'}
                  data-autofocus={current || undefined}
                  onClick={() => {
                    setMonth({ year, month: number });
                    close();
                  }}
                >
                  {monthName(number)}
                </Button>
              );
            })}
          </SimpleGrid>
        </Popover.Dropdown>
      </Popover>
      <IconButton
        size={32}
        label={frameTexts.nextMonth}
        title={`${frameTexts.nextMonth} (Alt+PageDown)`}
        onClick={() => setMonth(nextMonth(month))}
        icon={<IconChevronRight size={18} />}
      />
      {!isThisMonth && (
        <Button variant="subtle" size="compact-sm" onClick={() => setMonth(thisMonth)}>
          {frameTexts.thisMonth}
        </Button>
      )}
    </Group>
  );
}
