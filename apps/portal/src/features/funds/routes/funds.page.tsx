import { Anchor, Button, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { amountColumn } from '../../../shared/lists/columns';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { fundsQuery, type FundRow } from '../api/funds.query';
import { FundSections } from '../components/fund-sections';
import { ProposeGrantDialog } from '../components/propose-grant-dialog';
import { fundMessages } from '../funds.messages';

/** P10: marketing money, what of it is free, held, paid and lapsed. */
export const FundsPage = () => {
  const say = useText(fundMessages);
  return (
    <Stack gap="sm">
      <FundSections />
      <ListPage
        title={say('funds')}
        actions={<Acts />}
        query={fundsQuery({})}
        columns={useColumns()}
        idOf={({ id }) => id}
        exportName="funds"
        empty={<Empty title={say('noFunds')}>{say('noFundsAbout')}</Empty>}
      />
    </Stack>
  );
};

const Acts = () => {
  const say = useText(fundMessages);
  const may = useMay();
  const [open, setOpen] = useKept('funds.fundsActs.open', false);
  return (
    <Group>
      {may('partner.admin', 'partner.finance') && (
        <Button component={Link} to="/mdf-requests/new">
          {say('ask')}
        </Button>
      )}
      {may('channel.lead') && <Button onClick={() => setOpen(true)}>{say('propose')}</Button>}
      {open && <ProposeGrantDialog onClose={() => setOpen(false)} />}
    </Group>
  );
};

const useColumns = (): readonly Column<FundRow>[] => {
  const say = useText(fundMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ id, partnerId, partnerCode }) => (
        <Anchor component={Link} to={`/funds/${id}`} inherit>
          {nameOf(partnerId, partnerCode)}
        </Anchor>
      ),
      text: ({ partnerCode }) => partnerCode,
    },
    amountColumn('granted', say('granted'), ({ granted }) => granted),
    amountColumn('available', say('available'), ({ available }) => available),
    amountColumn('pending', say('pending'), ({ pending }) => pending),
    amountColumn('approved', say('approved'), ({ approved }) => approved),
    amountColumn('committed', say('committed'), ({ committed }) => committed),
    amountColumn('paid', say('paid'), ({ paid }) => paid),
    amountColumn('expired', say('expired'), ({ expired }) => expired),
  ];
};
