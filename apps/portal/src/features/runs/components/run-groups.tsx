import { useText } from '../../../shared/i18n/locale';
import { amountColumn, countColumn } from '../../../shared/lists/columns';
import { codeText } from '../../../shared/format/code-text';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { runGroupsQuery, type RunGroup } from '../api/runs.query';
import { sheetMessages } from '../sheet.messages';

const GROUPS = ['region', 'level', 'deal-type', 'plan'] as const;
const WORDS = {
  region: 'by_region',
  level: 'by_level',
  'deal-type': 'by_deal_type',
  plan: 'by_plan',
} as const;

/** What a run pays by region, level, type of deal or plan; by which stands in the address as `?by=`. */
export const RunGroups = ({ runId }: Readonly<{ runId: string }>) => {
  const say = useText(sheetMessages);
  const { values } = useListAddress();
  const by = GROUPS.find((one) => one === values.by) ?? 'region';
  return (
    <ListTable
      title={say('groups')}
      query={runGroupsQuery(runId, { by })}
      columns={useColumns(by)}
      idOf={({ id }) => id}
      filters={[
        {
          name: 'by',
          label: say('by'),
          options: GROUPS.map((value) => ({ value, label: say(WORDS[value]) })),
        },
      ]}
      exportName={`groups-${runId}`}
      empty={<Empty title={say('noGroups')}>{say('noGroupsAbout')}</Empty>}
    />
  );
};

const useColumns = (by: (typeof GROUPS)[number]): readonly Column<RunGroup>[] => {
  const say = useText(sheetMessages);
  return [
    {
      key: 'group',
      label: say(WORDS[by]),
      cell: ({ group }) => (group === null ? say('noGroup') : codeText(group)),
      text: ({ group }) => group ?? '',
    },
    countColumn('partners', say('groupPartners'), ({ partners }) => partners),
    countColumn('lines', say('lines'), ({ lines }) => lines),
    amountColumn('base', say('base'), ({ base }) => base),
    amountColumn('gross', say('gross'), ({ gross }) => gross),
    amountColumn('adjustments', say('adjustments'), ({ adjustments }) => adjustments),
  ];
};
