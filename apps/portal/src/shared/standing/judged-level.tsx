import { Text, Title } from '@mantine/core';
import { codeText } from '../format/code-text';
import { saidText } from '../format/said-text';
import { useLocale, useText } from '../i18n/locale';
import { Table } from '../ui/table';
import { Day } from '../ui/values';
import { FigureText, State, type Requirement } from './figures';
import { standingMessages } from './standing.messages';
import { WideTable } from '../ui/wide-table';

/** A level with the requirements that it states, today or as of the day of a review. */
export type JudgedLevel = Readonly<{
  level: string;
  place: 'next-up' | 'held' | 'below';
  requirements: readonly Pick<
    Requirement,
    'requirement' | 'name' | 'have' | 'need' | 'until' | 'state' | 'missing'
  >[];
}>;

/** Requirement, have, need and until when. */
export const JudgedLevelTable = ({ role, level }: Readonly<{ role: string; level: JudgedLevel }>) => {
  const say = useText(standingMessages);
  return (
    <section aria-label={`${codeText(role)}, ${codeText(level.level)}`}>
      <Title order={2} size="h4" mb="xs">
        {codeText(level.level)}{' '}
        <Text component="span" c="dimmed" size="sm">
          {say(`place_${level.place}`)}
        </Text>
      </Title>
      <WideTable minWidth={640}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('requirement')}</Table.Th>
              <Table.Th ta="right">{say('have')}</Table.Th>
              <Table.Th ta="right">{say('need')}</Table.Th>
              <Table.Th>{say('until')}</Table.Th>
              <Table.Th>{say('state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {level.requirements.map((requirement) => (
              <Row key={requirement.requirement} requirement={requirement} />
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
};

const Row = ({ requirement }: Readonly<{ requirement: JudgedLevel['requirements'][number] }>) => {
  const { language } = useLocale();
  const { name, have, need, until, state, missing } = requirement;
  return (
    <Table.Tr>
      <Table.Td miw={240}>
        {name}
        {missing !== null && (
          <Text size="sm" c="dimmed">
            {saidText(missing, language)}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <FigureText of={have} />
      </Table.Td>
      <Table.Td ta="right">
        <FigureText of={need} />
      </Table.Td>
      <Table.Td>
        <Day of={until} />
      </Table.Td>
      <Table.Td>
        <State of={state} />
      </Table.Td>
    </Table.Tr>
  );
};
