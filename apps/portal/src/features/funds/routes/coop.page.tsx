import { Anchor, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount, Day } from '../../../shared/ui/values';
import { coopHistory, coopQuery, type Coop } from '../api/funds.query';
import { fundMessages } from '../funds.messages';

/** P10: what a quarter earned, step by step, and what it turned into. */
export const CoopPage = () => {
  const coop = useQuery(coopQuery(useRecordId('coopId')));
  if (coop.isPending) return <Loading rows={8} />;
  if (coop.isError) return <Failure error={coop.error} onRetry={() => void coop.refetch()} />;
  return <CoopRecord coop={coop.data} />;
};

const CoopRecord = ({ coop }: Readonly<{ coop: Coop }>) => {
  const say = useText(fundMessages);
  return (
    <RecordPage
      back={{ to: '/earned-coop', label: say('backToCoop') }}
      title={say('coopTitle', { quarter: coop.quarter })}
      number={`${coop.number}, ${coop.partnerCode}`}
      called={coop.number}
      status={<StatusWord status={coop.status} />}
      aside={<Aside coop={coop} />}
    >
      <RecordTabs
        tabs={[
          { name: 'steps', label: say('steps'), content: <Steps steps={coop.steps} /> },
          { name: 'history', label: say('history'), content: <RecordHistory of={coopHistory(coop.id)} /> },
        ]}
      />
    </RecordPage>
  );
};

const Steps = ({ steps }: Pick<Coop, 'steps'>) => {
  const say = useText(fundMessages);
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say('steps')}
      </Title>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('step')}</Table.Th>
            <Table.Th>{say('detail')}</Table.Th>
            <Table.Th ta="right">{say('amount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map(({ step, detail, amount }) => (
            <Table.Tr key={step}>
              <Table.Td>{say(`step_${step}`)}</Table.Td>
              <Table.Td>{detail}</Table.Td>
              <Table.Td ta="right">
                <Amount of={amount} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

const Aside = ({ coop }: Readonly<{ coop: Coop }>) => {
  const say = useText(fundMessages);
  const { lot, payableFromOn, threshold, statementId, statementNumber, percent } = coop;
  return (
    <Stack gap="md">
      <Facts
        narrow
        of={[
          [say('amount'), <Amount key="amount" of={coop.amount} strong />],
          [say('percent'), `${percent} %`],
          [say('threshold'), <Amount key="threshold" of={threshold} />],
          [say('useFrom'), <Day key="from" of={lot?.useFromOn} />],
          [say('useBy'), <Day key="by" of={lot?.useByOn} />],
          [say('payableFrom'), <Day key="payable" of={payableFromOn} />],
          [
            say('statement'),
            <Anchor key="statement" component={Link} to={`/statements/${statementId}`} inherit>
              {statementNumber}
            </Anchor>,
          ],
        ]}
      />
      {lot !== null && (
        <Anchor component={Link} to={`/funds/${lot.fundId}`} size="sm">
          {say('openFund')}
        </Anchor>
      )}
    </Stack>
  );
};
