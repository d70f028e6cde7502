import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { statusColumn } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { qualificationsQuery, type QualificationRow } from '../api/qualifications.query';
import { ApplyDialog } from '../components/apply-dialog';
import { statusOf } from '../components/qualification-acts';
import { qualificationMessages } from '../qualifications.messages';

const STATUSES = [
  ...(['applied', 'passed', 'declined', 'active'] as const),
  ...(['assessment_due', 'to_decide', 'ended'] as const),
];

/** C10, P12: Operate Specialists and who wants to become one; a partner's own for its people. */
export const QualificationsPage = () => {
  const say = useText(qualificationMessages);
  const applies = useMay()('partner.admin');
  const { values } = useListAddress();
  const [open, setOpen] = useKept('qualifications.QualificationsPage.open', false);
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <>
      <ListPage
        title={say('qualifications')}
        actions={applies && <Button onClick={() => setOpen(true)}>{say('apply')}</Button>}
        query={qualificationsQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.partnerId === undefined ? {} : { partnerId: [values.partnerId] }),
          sort: '-appliedOn',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          {
            ...{ name: 'status', label: say('status') },
            options: STATUSES.map((value) => ({ value, label: say(`status_${value}`) })),
          },
        ]}
        exportName="qualifications"
        empty={<Empty title={say('nobody')}>{say('nobodyAbout')}</Empty>}
      />
      {open && <ApplyDialog onClose={() => setOpen(false)} />}
    </>
  );
};

/** What the programme calls a product certification. */
export const useCertificationName = (): ((id: string) => string) => {
  const { data: choices } = useQuery(choicesQuery);
  return (id) => choices?.specialisations.find((one) => one.id === id)?.name ?? id;
};

const useColumns = (): readonly Column<QualificationRow>[] => {
  const say = useText(qualificationMessages);
  const nameOf = useOrganisationName();
  const certificationName = useCertificationName();
  return [
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ id, partnerId }) => (
        <Anchor component={Link} to={`/qualifications/${id}`} inherit>
          {nameOf(partnerId)}
        </Anchor>
      ),
      text: ({ partnerId }) => partnerId,
    },
    {
      ...{ key: 'certification', label: say('certification') },
      cell: ({ certification }) => certificationName(certification),
      text: ({ certification }) => certification,
    },
    {
      ...{ key: 'appliedOn', label: say('appliedOn') },
      cell: ({ appliedOn }) => <Day of={appliedOn} />,
      text: ({ appliedOn }) => appliedOn,
    },
    {
      ...{ key: 'nextAssessmentOn', label: say('nextAssessmentOn') },
      cell: ({ nextAssessmentOn }) => <Day of={nextAssessmentOn} />,
      text: ({ nextAssessmentOn }) => nextAssessmentOn ?? '',
    },
    {
      ...{ key: 'openBreaches', label: say('openBreaches') },
      cell: ({ openBreaches }) => (openBreaches === 0 ? '–' : String(openBreaches)),
      text: ({ openBreaches }) => String(openBreaches),
    },
    statusColumn(say('status'), (row) => <StatusWord status={statusOf(row)} />),
  ];
};
