import { Alert, Anchor, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { LooksBadge, type Looks } from '../../../shared/ui/looks-badge';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';
import { scorecardQuery, type Scorecard as Judged } from '../api/scorecard.query';
import { scorecardMessages } from '../scorecard.messages';

type Criterion = Judged['criteria'][number];
type Threshold = Criterion['parts'][number];
const QUARTER = /^\d{4}-Q[1-4]$/;

/** C6: how an Operate Specialist did in a quarter. */
export const Scorecard = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(scorecardMessages);
  const [typed, setTyped] = useState<string>();
  const quarter = typed !== undefined && QUARTER.test(typed) ? typed : undefined;
  const { data, error, isPending, isError, refetch } = useQuery(scorecardQuery(partnerId, quarter));
  if (isPending) return <Loading rows={4} />;
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {say('title', { quarter: data.quarter })}
      </Title>
      <TextInput
        w={220}
        label={say('quarter')}
        placeholder={data.quarter}
        value={typed ?? data.quarter}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Alert role="status" color={LOOKS[data.state].color}>
        {say('total', { state: say(`state_${data.state}`), version: data.definitionVersion })}
      </Alert>
      <Anchor component={Link} to={`/qualifications?partnerId=${partnerId}`}>
        {say('qualification')}
      </Anchor>
      <WideTable minWidth={720}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('criterion')}</Table.Th>
              <Table.Th>{say('state')}</Table.Th>
              <Table.Th>{say('have')}</Table.Th>
              <Table.Th>{say('need')}</Table.Th>
              <Table.Th>{say('why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.criteria.flatMap((criterion) =>
              criterion.parts.map((part) => (
                <Row key={`${part.measure}${part.part}`} of={part} criterion={criterion} />
              )),
            )}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

const Row = ({ of, criterion }: Readonly<{ of: Threshold; criterion: Criterion }>) => {
  const say = useText(scorecardMessages);
  const { measure, part, state, have, need, why } = of;
  const about = [
    ...(part === '' ? [] : [codeText(part)]),
    ...(criterion.parts.length > 1 && part === '' ? [codeText(measure)] : []),
    ...(criterion.scored ? [] : [say('reported')]),
    ...(criterion.discountPoints === '0' ? [] : [say('earns', { points: criterion.discountPoints })]),
  ];
  const figure = (text: string) => (text === 'yes' || text === 'no' ? say(text) : text);
  return (
    <Table.Tr>
      <Table.Td>
        {codeText(criterion.criterion)}
        {about.length > 0 && (
          <Text size="sm" c="dimmed">
            {about.join(', ')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <LooksBadge looks={LOOKS[state]}>{say(`state_${state}`)}</LooksBadge>
      </Table.Td>
      <Table.Td className="figures">{have === null ? '–' : figure(have)}</Table.Td>
      <Table.Td className="figures">{figure(need)}</Table.Td>
      <Table.Td>{why}</Table.Td>
    </Table.Tr>
  );
};

const LOOKS: Readonly<Record<Threshold['state'], Looks>> = {
  pass: { icon: 'check', color: 'teal' },
  fail: { icon: 'cross', color: 'red' },
  not_measured: { icon: 'question', color: 'gray' },
};
