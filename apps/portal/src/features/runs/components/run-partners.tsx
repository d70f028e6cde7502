import { Anchor, Badge, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, countColumn } from '../../../shared/lists/columns';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty } from '../../../shared/ui/states';
import { runPartnersQuery, type RunPartner } from '../api/runs.query';
import { sheetMessages } from '../sheet.messages';
import { RUN_FLAGS } from './run-flags';

/** Who gets what from a run, and what is the matter; a partner's name opens its lines. */
export const RunPartners = ({ runId }: Readonly<{ runId: string }>) => {
  const say = useText(sheetMessages);
  const { values } = useListAddress();
  const flag = RUN_FLAGS.find((one) => one === values.flag);
  return (
    <ListTable
      title={say('partners')}
      query={runPartnersQuery(runId, flag === undefined ? {} : { flag })}
      columns={useColumns(runId)}
      idOf={({ id }) => id}
      filters={[
        {
          name: 'flag',
          label: say('flags'),
          options: RUN_FLAGS.map((value) => ({ value, label: say(`flag_${value}`) })),
        },
      ]}
      exportName={`partners-${runId}`}
      empty={<Empty title={say('noPartners')}>{say('noPartnersAbout')}</Empty>}
    />
  );
};

const useColumns = (runId: string): readonly Column<RunPartner>[] => {
  const say = useText(sheetMessages);
  const nameOf = useOrganisationName();
  const why =
    (amount: 'base' | 'gross' | 'late' | 'carry' | 'net') =>
    ({ partnerId }: RunPartner): string =>
      `reward-run.${runId}.${partnerId}-${amount}`;
  return [
    {
      key: 'partner',
      label: say('partner'),
      cell: ({ partnerId }) => (
        <Anchor
          component={Link}
          to={`/runs/${runId}`}
          search={inAddress({ tab: 'lines', partnerId })}
          inherit
        >
          {nameOf(partnerId)}
        </Anchor>
      ),
      text: ({ code }) => code,
    },
    countColumn('lines', say('lines'), ({ lines }) => lines),
    amountColumn('base', say('base'), ({ base }) => base, why('base')),
    {
      key: 'rate',
      label: say('rate'),
      numeric: true,
      cell: ({ percent }) => (percent === null ? '–' : say('percent', { percent })),
      text: ({ percent }) => percent ?? '',
    },
    amountColumn('gross', say('gross'), ({ gross }) => gross, why('gross')),
    amountColumn('adjustments', say('adjustments'), ({ adjustments }) => adjustments, why('late')),
    amountColumn('carry', say('carry'), ({ carry }) => carry, why('carry')),
    amountColumn('net', say('net'), ({ net }) => net, why('net')),
    {
      key: 'flags',
      label: say('flags'),
      cell: ({ flags }) => (
        <Group gap={4}>
          {flags.map((flag) => (
            <Badge key={flag} variant="light" color="orange" tt="none">
              {say(`flag_${flag}`)}
            </Badge>
          ))}
        </Group>
      ),
      text: ({ flags }) => flags.join(', '),
    },
  ];
};
