import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useListAddress } from '../lists/list-address';
import { useTitlePart } from '../ui/page-title';

export type RecordTab = Readonly<{ name: string; label: string; content: ReactNode }>;

/** Parts of a record; which one is open stands in the address, and only that one is asked for. */
export const RecordTabs = ({ tabs }: Readonly<{ tabs: readonly RecordTab[] }>) => {
  const { values, set } = useListAddress();
  const first = tabs[0]?.name;
  const chosen = tabs.find(({ name }) => name === values.tab);
  const open = chosen?.name ?? first;
  useTitlePart('tab', open === first ? undefined : chosen?.label);
  return (
    <Tabs
      value={open ?? null}
      onChange={(next) => set({ tab: next === null || next === first ? undefined : next })}
      keepMounted={false}
    >
      <Tabs.List>
        {tabs.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name} pt="md">
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
