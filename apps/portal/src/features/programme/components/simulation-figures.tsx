import { useText } from '../../../shared/i18n/locale';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import { WideTable } from '../../../shared/ui/wide-table';
import type { Simulation, SimulationSums } from '../api/simulations.query';
import { simulationMessages } from '../simulation.messages';

const COUNTS = ['winners', 'losers', 'unchanged', 'leftOut', 'notCalculated'] as const;

/** Effect on the budget, winners and losers: of each quarter and of all. */
export const SimulationFigures = ({
  quarters,
  total,
}: Pick<Simulation, 'quarters'> & Readonly<{ total: SimulationSums }>) => {
  const say = useText(simulationMessages);
  return (
    <WideTable minWidth={820}>
      <Table aria-label={say('budget')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('quarter')}</Table.Th>
            <Table.Th ta="right">{say('issued')}</Table.Th>
            <Table.Th ta="right">{say('byDraft')}</Table.Th>
            <Table.Th ta="right">{say('change')}</Table.Th>
            {COUNTS.map((name) => (
              <Table.Th key={name} ta="right">
                {say(name)}
              </Table.Th>
            ))}
            <Table.Th ta="right">{say('nearBand')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {quarters.map(({ quarter, ...sums }) => (
            <Sums key={quarter} name={quarter} of={sums} />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Sums name={say('all')} of={total} strong />
        </Table.Tfoot>
      </Table>
    </WideTable>
  );
};

const Sums = ({
  name,
  of: { issued, byDraft, change, near, ...counts },
  strong = false,
}: Readonly<{ name: string; of: SimulationSums; strong?: boolean }>) => (
  <Table.Tr>
    <Table.Th scope="row" fw={strong ? 600 : 400}>
      {name}
    </Table.Th>
    <Table.Td ta="right">
      <Amount of={issued} strong={strong} />
    </Table.Td>
    <Table.Td ta="right">
      <Amount of={byDraft} strong={strong} />
    </Table.Td>
    <Table.Td ta="right">
      <Amount of={change} strong={strong} />
    </Table.Td>
    {COUNTS.map((count) => (
      <Table.Td key={count} ta="right" className="figures">
        {counts[count]}
      </Table.Td>
    ))}
    <Table.Td ta="right" className="figures">
      {near}
    </Table.Td>
  </Table.Tr>
);
