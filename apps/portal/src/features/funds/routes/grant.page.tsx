import { Alert, Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { personField, usePersonNames } from '../../../shared/people/person-name';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import { useWhyNotApproveCorrection, useWhyNotApproveGrant } from '../api/grant-commands';
import { grantQuery, type Grant } from '../api/funds.query';
import { actsOn, type GrantAct } from '../components/grant-acts';
import { GRANT_DIALOGS } from '../components/grant-dialogs';
import { fundMessages } from '../funds.messages';

/** Money that a lead proposes and finance grants; a mistake is taken back by two people as well. */
export const GrantPage = () => {
  const grant = useQuery(grantQuery(useRecordId('fundId'), useRecordId('grantId')));
  if (grant.isPending) return <Loading rows={6} />;
  if (grant.isError) return <Failure error={grant.error} onRetry={() => void grant.refetch()} />;
  return <GrantRecord grant={grant.data} />;
};

const GrantRecord = ({ grant }: Readonly<{ grant: Grant }>) => {
  const say = useText(fundMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const personOf = usePersonNames([grant.correction?.requestedBy]);
  const { fundId, purpose, status, amount, useByOn, correction, reason } = grant;
  return (
    <RecordPage
      back={{ to: `/funds/${fundId}`, label: say('openFund') }}
      title={say('grant', { partner: nameOf(grant.partnerId) })}
      number={purpose}
      called={say('grant', { partner: nameOf(grant.partnerId) })}
      status={<StatusWord status={status} />}
      actions={<Acts grant={grant} />}
      aside={null}
    >
      <Stack gap="md">
        {correction !== null && (
          <Alert
            color="orange"
            title={say('correctionAsked', { amount: moneyText(correction.amount, language) })}
          >
            {say('correctionAskedAbout', {
              ...{ by: personOf(correction.requestedBy) ?? '–', reason: correction.reason },
            })}
          </Alert>
        )}
        <Facts
          of={[
            [say('amount'), <Amount key="amount" of={amount} strong />],
            [say('useBy'), <Day key="by" of={useByOn} />],
            [say('purpose'), purpose],
            [say('reason'), reason],
            [say('proposedBy'), personField(grant.proposedBy)],
            [say('proposedAt'), <Instant key="proposed" of={grant.proposedAt} />],
            [say('approvedBy'), personField(grant.approvedBy)],
            [say('approvedAt'), <Instant key="approved" of={grant.approvedAt} />],
          ]}
        />
        {grant.coopId !== null && (
          <Anchor component={Link} to={`/earned-coop/${grant.coopId}`} size="sm">
            {say('coop')}
          </Anchor>
        )}
      </Stack>
    </RecordPage>
  );
};

const Acts = ({ grant }: Readonly<{ grant: Grant }>) => {
  const say = useText(fundMessages);
  const { roles } = useMe();
  const approves = useMay()('finance.approver');
  const acts = actsOn(grant, roles);
  const whyNotApprove = useWhyNotApproveGrant(grant, approves && acts.includes('approve'));
  const whyNotCorrect = useWhyNotApproveCorrection(grant, approves && acts.includes('approveCorrection'));
  const closed: Partial<Record<GrantAct, string | undefined>> = {
    approve: approves ? whyNotApprove : say('needsApprover'),
    approveCorrection: approves ? whyNotCorrect : say('needsApprover'),
  };
  const [open, setOpen] = useKept<GrantAct>('funds.grantActs.open');
  const Dialog = open === undefined ? undefined : GRANT_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={acts.map((name) => ({
          ...{ name, label: say(name), closed: closed[name] },
          main: name === 'approve' || name === 'approveCorrection',
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog grant={grant} onClose={() => setOpen(undefined)} />}
    </>
  );
};
