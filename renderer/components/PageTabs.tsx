import { Tabs } from '@mantine/core';
import classes from './Page.module.css';

interface Props<Tab extends string> {
  label: string;
  tabs: readonly { value: Tab; label: string }[];
  value: Tab;
  onChange: (tab: Tab) => void;
}

/** The parts of a page, in one line below its title; arrows move between them. */
export function PageTabs<Tab extends string>({ label, tabs, value, onChange }: Props<Tab>) {
  return (
    <Tabs
      value={value}
      activateTabWithKeyboard
      onChange={(next) => {
        const tab = tabs.find((one) => one.value === next);
        if (tab) onChange(tab.value);
      }}
    >
      <Tabs.List aria-label={label} className={classes.tabs}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} value={tab.value} className={classes.tab}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
