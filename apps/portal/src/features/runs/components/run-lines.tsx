import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { decimalOf } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { organisationsQuery } from '../../../shared/organisations/organisations.query';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { runLinesQuery, type RunLine } from '../api/runs.query';
import { runMessages } from '../runs.messages';

/** Every line of a run; a line that earns nothing says why when its amount is opened. */
export const RunLines = ({ runId }: Readonly<{ runId: string }>) => {
  const say = useText(runMessages);
  const { values } = useListAddress();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  return (
    <ListTable
      title={say('lines')}
      query={runLinesQuery(runId, values.partnerId === undefined ? {} : { partnerId: [values.partnerId] })}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[
        {
          name: 'partnerId',
          label: say('partner'),
          options: organisations
            .filter(({ kind }) => kind !== 'distributor')
            .map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      exportName={`lines-${runId}`}
      empty={<Empty title={say('noLines')}>{say('noLinesAbout')}</Empty>}
    />
  );
};

const useColumns = (): readonly Column<RunLine>[] => {
  const say = useText(runMessages);
  const nameOf = useOrganisationName();
  return [
    {
      key: 'partner',
      label: say('partner'),
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => nameOf(partnerId),
    },
    {
      key: 'invoice',
      label: say('invoice'),
      cell: ({ invoiceNo, invoiceLine }) => `${invoiceNo}/${invoiceLine}`,
      text: ({ invoiceNo, invoiceLine }) => `${invoiceNo}/${invoiceLine}`,
    },
    {
      key: 'shipOn',
      label: say('shipped'),
      cell: ({ shipOn }) => <Day of={shipOn} />,
      text: ({ shipOn }) => shipOn,
    },
    {
      key: 'product',
      label: say('product'),
      cell: ({ quantity, sku }) => say('pieces', { quantity, sku }),
      text: ({ quantity, sku }) => `${String(quantity)} × ${sku}`,
    },
    {
      key: 'plan',
      label: say('plan'),
      cell: ({ planId, adjusts }) => (
        <>
          {codeText(planId)}
          {adjusts !== undefined && (
            <Text size="sm" c="dimmed">
              {say('adjusts', { quarter: adjusts.quarter })}
            </Text>
          )}
        </>
      ),
      text: ({ planId }) => planId,
    },
    {
      key: 'base',
      label: say('base'),
      numeric: true,
      cell: ({ base, id }) => <ExplainedAmount of={base} why={id} />,
      text: ({ base }) => `${base.currency} ${decimalOf(base)}`,
    },
    {
      key: 'rate',
      label: say('rate'),
      numeric: true,
      cell: ({ rate }) => (rate.percent === null ? say('banded') : `${rate.percent} %`),
      text: ({ rate }) => rate.percent ?? '',
    },
    {
      key: 'amount',
      label: say('amount'),
      numeric: true,
      cell: ({ amount, id }) => <ExplainedAmount of={amount} why={id} />,
      text: ({ amount }) => `${amount.currency} ${decimalOf(amount)}`,
    },
  ];
};
