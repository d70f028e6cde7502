import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { instantColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { proofsQuery, type ProofRow } from '../api/proofs.query';
import { SubmitProofDialog } from '../components/submit-proof-dialog';
import { credentialMessages } from '../credentials.messages';

const STATUSES = ['submitted', 'returned', 'accepted'] as const;

/** P12: what partners say they proved at customers’, and what became of it. */
export const ProofsPage = () => {
  const say = useText(credentialMessages);
  const submits = useMay()('partner.rep', 'partner.admin', 'channel.manager', 'channel.lead');
  const { values } = useListAddress();
  const [open, setOpen] = useKept('credentials.ProofsPage.open', false);
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <>
      <ListPage
        title={say('proofs')}
        actions={submits && <Button onClick={() => setOpen(true)}>{say('submitProof')}</Button>}
        query={proofsQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          ...(values.partnerId === undefined ? {} : { partnerId: [values.partnerId] }),
          sort: '-submittedAt',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[useStatusFilter(say('status'), STATUSES)]}
        searchable
        exportName="proofs-of-concept"
        empty={<Empty title={say('noProofs')}>{say('noProofsAbout')}</Empty>}
      />
      {open && <SubmitProofDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const useColumns = (): readonly Column<ProofRow>[] => {
  const say = useText(credentialMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'customer', label: say('customer') },
      cell: ({ id, customer }) => (
        <Anchor component={Link} to={`/proofs/${id}`} inherit>
          {customer}
        </Anchor>
      ),
      text: ({ customer }) => customer,
    },
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => partnerId,
    },
    {
      ...{ key: 'carriedOutOn', label: say('carriedOut') },
      cell: ({ carriedOutOn }) => <Day of={carriedOutOn} />,
      text: ({ carriedOutOn }) => carriedOutOn,
    },
    {
      ...{ key: 'evidence', label: say('evidence') },
      cell: ({ evidence }) => evidence.reference,
      text: ({ evidence }) => evidence.reference,
    },
    instantColumn('submittedAt', say('submitted')),
    statusColumn(say('status')),
  ];
};
