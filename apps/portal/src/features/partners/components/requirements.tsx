import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/countries';
import { useText } from '../../../shared/i18n/locale';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { standingQuery, type JudgedLevel, type Requirement } from '../api/standing.query';
import { partnerMessages } from '../partners.messages';
import { FigureText, State } from './figures';

/** Requirement, have, need and until when, for each level of a partner's roles; the one it works towards first. */
export const Requirements = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(partnerMessages);
  const standing = useQuery(standingQuery(partnerId));
  if (standing.isPending) return <Loading />;
  if (standing.isError) return <Failure error={standing.error} onRetry={() => void standing.refetch()} />;
  const { roles } = standing.data;
  if (roles.every(({ levels }) => levels.length === 0))
    return <Text c="dimmed">{say('noRequirements')}</Text>;
  return (
    <Stack gap="lg">
      {roles.flatMap(({ role, levels }) =>
        levels.map((level) => <Level key={`${role}${level.level}`} role={role} level={level} />),
      )}
    </Stack>
  );
};

const Level = ({ role, level }: Readonly<{ role: string; level: JudgedLevel }>) => {
  const say = useText(partnerMessages);
  return (
    <section aria-label={`${codeText(role)}, ${codeText(level.level)}`}>
      <Title order={2} size="h4" mb="xs">
        {codeText(level.level)}{' '}
        <Text component="span" c="dimmed" size="sm">
          {say(`place_${level.place}`)}
        </Text>
      </Title>
      <Table.ScrollContainer minWidth={640}>
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
      </Table.ScrollContainer>
    </section>
  );
};

const Row = ({ requirement }: Readonly<{ requirement: Requirement }>) => {
  const { name, have, need, until, state, missing } = requirement;
  return (
    <Table.Tr>
      <Table.Td miw={240}>
        {name}
        {missing !== null && (
          <Text size="sm" c="dimmed" lang="en">
            {missing}
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
