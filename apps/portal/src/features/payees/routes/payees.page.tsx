import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countryName } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { payeeQuery, payeesQuery, type PartnerRow } from '../api/payees.query';
import { payeeMessages } from '../payees.messages';

/** Who can be paid, and whose account waits to be approved. */
export const PayeesPage = () => {
  const say = useText(payeeMessages);
  const { values } = useListAddress();
  return (
    <ListPage
      title={say('payees')}
      query={payeesQuery(values.q)}
      columns={useColumns()}
      idOf={({ id }) => id}
      searchable
      exportName="payees"
      empty={<Empty title={say('noPayees')}>{say('noPayeesAbout')}</Empty>}
    />
  );
};

const useColumns = (): readonly Column<PartnerRow>[] => {
  const say = useText(payeeMessages);
  const { language } = useLocale();
  return [
    {
      key: 'name',
      label: say('partner'),
      cell: ({ id, name }) => (
        <Anchor component={Link} to={`/payees/${id}`} inherit>
          {name}
        </Anchor>
      ),
      text: ({ name }) => name,
    },
    { key: 'code', label: say('code'), cell: ({ code }) => code, text: ({ code }) => code },
    {
      key: 'country',
      label: say('country'),
      cell: ({ country }) => countryName(country, language),
      text: ({ country }) => country,
    },
    {
      key: 'id',
      label: say('account'),
      cell: ({ id }) => <AccountState partnerId={id} />,
      text: ({ id }) => id,
    },
  ];
};

/** A proposed account comes first: somebody waits for it. */
const AccountState = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const { data } = useQuery(payeeQuery(partnerId));
  if (data === undefined) return null;
  const iban = (data.proposed ?? data.account)?.iban;
  return (
    <>
      <StatusWord status={data.proposed === undefined ? data.status : 'proposed'} />
      {iban !== undefined && (
        <Text size="sm" c="dimmed" className="figures">
          {iban}
        </Text>
      )}
    </>
  );
};
