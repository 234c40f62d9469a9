import { ActionIcon, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/vi';
import { type Day, formatDay, isDay, weekday } from '../../shared/kernel/dates.ts';
import { calendarTexts as texts } from './labels.ts';

interface Props {
  value: Day | null;
  today: Day;
  /** Name of the field, for screen readers. */
  label: string;
  opened: boolean;
  onToggle: (opened: boolean) => void;
  onPick: (day: Day) => void;
}

/** «T2» … «CN». */
const shortWeekday = (day: string): string => (isDay(day) ? (texts.weekdays[weekday(day) - 1] ?? '') : '');

/** The month behind a day field, for those who would rather look than count: arrows move, Enter picks, Esc goes back to the field. */
export function CalendarButton({ value, today, label, opened, onToggle, onPick }: Props) {
  return (
    <Popover opened={opened} onChange={onToggle} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          tabIndex={-1}
          aria-label={texts.open(label)}
          title={texts.hint}
          onClick={() => onToggle(!opened)}
        >
          <IconCalendar size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        onKeyDown={(event) => {
          // The form and the drawer around it have their own Enter and Esc.
          event.stopPropagation();
          if (event.key === 'Escape') onToggle(false);
        }}
      >
        <DatePicker
          size="sm"
          locale="vi"
          firstDayOfWeek={1}
          monthLabelFormat="[Tháng] M/YYYY"
          monthsListFormat="[Th.] M"
          weekdayFormat={shortWeekday}
          ariaLabels={texts.aria}
          getDayAriaLabel={(day) => (isDay(day) ? formatDay(day) : day)}
          highlightToday
          defaultDate={value ?? today}
          value={value}
          onChange={(day) => {
            if (day && isDay(day)) onPick(day);
            onToggle(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
