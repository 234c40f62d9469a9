import { Button, Menu } from '@mantine/core';
import { IconCheck, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../client/api.ts';
import { frameTexts } from './labels.ts';
import { useRemembered } from '../client/remembered.ts';
import { whoWorks } from '../client/staff.ts';
import { useToday } from '../client/today.ts';

/** Who sits at this machine: their name goes into the record of every change. */
export function WhoWorks() {
  const today = useToday();
  const navigate = useNavigate();
  const [id, setId] = useRemembered(whoWorks);
  const staff = useQuery(api.office.staff.list.queryOptions({ input: { validOn: today } }));
  const name = staff.data?.find((one) => one.id === id)?.name;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" color="gray" leftSection={<IconUser size={16} />} title={frameTexts.whoWorks}>
          {name ?? frameTexts.nobody}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{frameTexts.whoWorks}</Menu.Label>
        {staff.data?.map((one) => (
          <Menu.Item key={one.id} leftSection={<IconCheck size={14} opacity={one.id === id ? 1 : 0} />} onClick={() => setId(one.id)}>
            {one.name}
          </Menu.Item>
        ))}
        {staff.data?.length === 0 && <Menu.Label>{frameTexts.noStaff}</Menu.Label>}
        <Menu.Divider />
        {name && <Menu.Item onClick={() => setId(null)}>{frameTexts.nobodyNamed}</Menu.Item>}
        <Menu.Item onClick={() => void navigate({ to: '/office', search: { tab: 'staff' } })}>{frameTexts.addStaff}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
