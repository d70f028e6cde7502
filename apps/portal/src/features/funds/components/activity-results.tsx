import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount, Day } from '../../../shared/ui/values';
import { requestResultsQuery, type MdfRequest, type RequestResults } from '../api/requests.query';
import { mdfMessages } from '../mdf.messages';
import { resultMessages } from '../results.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** What the activity brought: registrations that named it when they were submitted, and what was shipped to them. */
export const ActivityResults = ({ request }: Readonly<{ request: MdfRequest }>) => {
  const results = useQuery(requestResultsQuery(request.fundId, request.requestId));
  if (results.isPending) return <Loading rows={4} />;
  if (results.isError) return <Failure error={results.error} onRetry={() => void results.refetch()} />;
  return <Results of={results.data} />;
};

const Results = ({ of }: Readonly<{ of: RequestResults }>) => {
  const say = useText(resultMessages);
  const sayOfRequests = useText(mdfMessages);
  return (
    <Stack gap="lg">
      <Facts
        of={[
          [sayOfRequests('leads'), String(of.expectedLeads)],
          [say('leadsCame'), String(of.leads)],
          [say('leadsApproved'), String(of.approved)],
          [say('leadsOrdered'), String(of.ordered)],
          [say('paidForIt'), <Amount key="paid" of={of.paid} />],
          [say('shippedFromIt'), <Amount key="shipped" of={of.shippedInFund} strong />],
          [say('perPaid'), of.perPaid ?? '–'],
        ]}
      />
      {of.deals.length === 0 ? (
        <Empty title={say('noResults')}>{say('noResultsAbout')}</Empty>
      ) : (
        <Deals of={of.deals} />
      )}
      <Text size="sm" c="dimmed">
        {say('resultsAbout')}
      </Text>
    </Stack>
  );
};

const Deals = ({ of }: Readonly<{ of: RequestResults['deals'] }>) => {
  const say = useText(resultMessages);
  const sayOfRequests = useText(mdfMessages);
  return (
    <WideTable minWidth={480}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{sayOfRequests('number')}</Table.Th>
            <Table.Th>{sayOfRequests('status')}</Table.Th>
            <Table.Th>{say('leadsOrdered')}</Table.Th>
            <Table.Th ta="end">{say('shippedFromIt')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {of.map(({ dealId, number, status, closedOn, shipped }) => (
            <Table.Tr key={dealId}>
              <Table.Td>
                <Anchor component={Link} to={`/deals/${dealId}`} size="sm">
                  {number}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <StatusWord status={status} />
              </Table.Td>
              <Table.Td>
                <Day of={closedOn} />
              </Table.Td>
              <Table.Td ta="end">
                {shipped.map((amount) => (
                  <Amount key={amount.currency} of={amount} />
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
