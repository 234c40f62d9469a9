import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { frameTexts } from './labels.ts';
import { useWayBack } from '../client/way-back.ts';

/** From a record back to the figure it was opened from: a figure is checked record by record. */
export function WayBackButton() {
  const way = useWayBack();
  const navigate = useNavigate();
  const away = useLocation({ select: (location) => location.pathname !== '/reports' });
  const go = () => way && void navigate({ to: '/reports', search: way.search });
  useHotkeys(way && away ? [['alt+ArrowLeft', go]] : [], []);
  if (!way || !away) return null;
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconArrowLeft size={15} />}
      maw={340}
      styles={{ label: { display: 'block', textOverflow: 'ellipsis' } }}
      title={`${frameTexts.wayBack(way.label)} (Alt+←)`}
      onClick={go}
    >
      {frameTexts.wayBack(way.label)}
    </Button>
  );
}
