import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { countryName } from '../../../shared/format/countries';
import { quantityText } from '../../../shared/format/quantity';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { personField, usePersonNames } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount, Day } from '../../../shared/ui/values';
import { WideTable } from '../../../shared/ui/wide-table';
import { contractCreditsQuery, contractHistory, contractQuery, type Contract } from '../api/contracts.query';
import { actsOn, type ContractAct } from '../components/contract-acts';
import { CONTRACT_DIALOGS } from '../components/contract-dialogs';
import { contractMessages } from '../contracts.messages';

type Props = Readonly<{ contract: Contract }>;

/** A service contract: its term, its units, its renewal, and what credits it gave. */
export const ContractPage = () => {
  const contract = useQuery(contractQuery(useRecordId('contractId')));
  if (contract.isPending) return <Loading rows={8} />;
  if (contract.isError) return <Failure error={contract.error} onRetry={() => void contract.refetch()} />;
  return <ContractRecord contract={contract.data} />;
};

const ContractRecord = ({ contract }: Props) => {
  const say = useText(contractMessages);
  const { id, number, status, customer } = contract;
  return (
    <RecordPage
      back={{ to: '/service-contracts', label: say('back') }}
      title={customer.name}
      number={number}
      status={<StatusWord status={status} />}
      actions={<Acts contract={contract} />}
      aside={<Term contract={contract} />}
    >
      <RecordTabs
        tabs={[
          { name: 'content', label: say('content'), content: <Content contract={contract} /> },
          { name: 'quotes', label: say('quotes'), content: <Quotes contract={contract} /> },
          { name: 'credits', label: say('credits'), content: <Credits contract={contract} /> },
          { name: 'history', label: say('history'), content: <RecordHistory of={contractHistory(id)} /> },
        ]}
      />
    </RecordPage>
  );
};

const Acts = ({ contract }: Props) => {
  const say = useText(contractMessages);
  const { roles } = useMe();
  const [open, setOpen] = useKept<ContractAct>('contracts.contractActs.open');
  const Dialog = open === undefined ? undefined : CONTRACT_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={actsOn(contract, roles).map((name) => ({
          ...{ name, label: say(name), main: name === 'quoteRenewal' || name === 'register' },
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog contract={contract} onClose={() => setOpen(undefined)} />}
    </>
  );
};

const Term = ({ contract: { startsOn, endsOn, termMonths, renewal, value } }: Props) => {
  const say = useText(contractMessages);
  return (
    <Facts
      narrow
      of={[
        [say('startsOn'), <Day key="from" of={startsOn} />],
        [say('endsOn'), <Day key="until" of={endsOn} />],
        [say('months'), String(termMonths)],
        [say('renewal'), say(`renewal_${renewal}`)],
        [say('value'), <Amount key="value" of={value} strong />],
      ]}
    />
  );
};

const Content = ({ contract }: Props) => {
  const say = useText(contractMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const personOf = usePersonNames(contract.representatives);
  const namesOf = (people: readonly string[]): string | null =>
    people.length === 0 ? null : people.map((one) => personOf(one)).join(', ');
  const { partnerId, partnerCode, customer, kind, sku, quantity, serials, representatives } = contract;
  const returned = contract.returned.join(', ');
  const missing = contract.missing.map((part) => say(part)).join(', ');
  const { baseContractId, renewsContractId, renewedBy, overlap, reason, reference } = contract;
  return (
    <Facts
      of={[
        [say('kind'), codeText(kind)],
        [say('partner'), nameOf(partnerId, partnerCode)],
        [say('customer'), `${customer.name}, ${countryName(customer.country, language)}`],
        [say('sku'), `${String(quantity)} × ${sku}`],
        [say('serials'), serials.join(', ')],
        [say('cameBack'), returned === '' ? null : returned],
        [say('missing'), missing === '' ? null : missing],
        [say('representatives'), namesOf(representatives)],
        [say('uncertified'), namesOf(contract.uncertified)],
        [say('reference'), reference],
        [say('base'), <Other key="base" id={baseContractId} />],
        [say('renews'), <Other key="renews" id={renewsContractId} />],
        [say('renewedBy'), <Other key="by" id={renewedBy} />],
        [say('overlap'), overlap],
        [say('reason'), reason],
      ].filter((fact): fact is [string, Exclude<(typeof fact)[1], null>] => fact[1] !== null)}
    />
  );
};

/** Another contract by its number; one that whoever looks may not read is only named as there. */
const Other = ({ id }: Readonly<{ id: string | null }>) => {
  const say = useText(contractMessages);
  const { data: other } = useQuery({ ...contractQuery(id ?? ''), enabled: id !== null });
  return id === null ? (
    <Text inherit c="dimmed">
      {say('none')}
    </Text>
  ) : (
    <Anchor component={Link} to={`/service-contracts/${id}`}>
      {other?.number ?? say('another')}
    </Anchor>
  );
};

/** J52: what the renewal would cost. */
const Quotes = ({ contract: { quotes } }: Props) => {
  const say = useText(contractMessages);
  if (quotes.length === 0) return <Empty title={say('noQuotes')}>{say('noQuotesAbout')}</Empty>;
  return (
    <WideTable minWidth={560}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('quotedOn')}</Table.Th>
            <Table.Th>{say('sku')}</Table.Th>
            <Table.Th>{say('discount')}</Table.Th>
            <Table.Th>{say('validUntilOn')}</Table.Th>
            <Table.Th ta="right">{say('net')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {quotes.map(({ quotedOn, validUntilOn, lines, net }, index) => (
            <Table.Tr key={index}>
              <Table.Td>
                <Day of={quotedOn} />
              </Table.Td>
              <Table.Td>
                {lines.map(({ quantity, sku }) => `${String(quantity)} × ${sku}`).join(', ')}
              </Table.Td>
              <Table.Td>{lines.map(({ discountPercent }) => `${discountPercent} %`).join(', ')}</Table.Td>
              <Table.Td>
                <Day of={validUntilOn} />
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={net} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

/** C2: usage and balance of what the contract gave. */
const Credits = ({ contract: { id, reference } }: Props) => {
  const say = useText(contractMessages);
  const { language } = useLocale();
  const report = useQuery(contractCreditsQuery(id));
  if (report.isPending) return <Loading rows={3} />;
  if (report.isError) return <Failure error={report.error} onRetry={() => void report.refetch()} />;
  const { credits } = report.data;
  if (credits.length === 0)
    return <Empty title={say('noCredits')}>{say('noCreditsAbout', { reference })}</Empty>;
  return (
    <Stack gap="md">
      {credits.map((lot) => (
        <Facts
          key={lot.lotId}
          of={[
            [
              say('lot'),
              <Anchor key="lot" component={Link} to={`/credits/${lot.lotId}`}>
                {quantityText(lot.granted, language)}
              </Anchor>,
            ],
            [say('free'), quantityText(lot.free, language)],
            [say('used'), quantityText(lot.used, language)],
            [say('useByOn'), <Day key="by" of={lot.useByOn} />],
            [say('manager'), lot.managerId === null ? say('none') : personField(lot.managerId)],
            [say('review'), <Day key="review" of={lot.reviewDueOn} />],
          ]}
        />
      ))}
    </Stack>
  );
};
