import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { ListTable } from '../../../shared/lists/list-page';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { Facts } from '../../../shared/records/facts';
import { personField } from '../../../shared/people/person-name';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Icon } from '../../../shared/ui/icons';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import { useToday } from '../../../shared/programme/use-today';
import { claimsQuery } from '../api/claims.query';
import { fundQuery } from '../api/funds.query';
import { useWhyNotApproveRequest } from '../api/request-commands';
import { requestQuery, type MdfRequest } from '../api/requests.query';
import { ActivityResults } from '../components/activity-results';
import { Checklist } from '../components/checklist';
import { FundBalance } from '../components/fund-balance';
import { useClaimColumns } from '../components/mdf-columns';
import { MdfRail } from '../components/mdf-rail';
import { requestRail } from '../components/mdf-rails';
import { useRuleText } from '../components/rejection-rule';
import { actsOn, isClaimable, type RequestAct } from '../components/request-acts';
import { REQUEST_DIALOGS } from '../components/request-dialogs';
import { mdfMessages } from '../mdf.messages';

/** P11, C5: a plan for which marketing money is asked; whoever decides sees what it does to the fund. */
export const RequestPage = () => {
  const request = useQuery(requestQuery(useRecordId('fundId'), useRecordId('requestId')));
  if (request.isPending) return <Loading rows={8} />;
  if (request.isError) return <Failure error={request.error} onRetry={() => void request.refetch()} />;
  return <RequestRecord request={request.data} />;
};

const RequestRecord = ({ request }: Readonly<{ request: MdfRequest }>) => {
  const say = useText(mdfMessages);
  return (
    <RecordPage
      back={{ to: '/mdf-requests', label: say('backToRequests') }}
      title={codeText(request.plan.activityType)}
      number={request.number}
      status={<StatusWord status={request.status} />}
      actions={<Acts request={request} />}
      aside={<Aside request={request} />}
    >
      <Stack gap="md">
        <Notes request={request} />
        <RecordTabs
          tabs={[
            { name: 'overview', label: say('overview'), content: <Overview request={request} /> },
            { name: 'claims', label: say('claimed'), content: <Claims request={request} /> },
            // Before the approval nothing can name it.
            ...(request.approved === null
              ? []
              : [{ name: 'results', label: say('results'), content: <ActivityResults request={request} /> }]),
          ]}
        />
      </Stack>
    </RecordPage>
  );
};

const Notes = ({ request }: Readonly<{ request: MdfRequest }>) => {
  const { status, question, reason, rule, definitionVersion } = request;
  const say = useText(mdfMessages);
  const { language } = useLocale();
  const ruleText = useRuleText();
  return (
    <>
      {question !== null && (
        <Alert color="orange" icon={<Icon name="question" />} title={say('question')}>
          <Text>{question.text}</Text>
          <Text size="sm">
            {question.answer === null
              ? say('answerBy', { day: dayText(question.answerByOn, language) })
              : say('answered', { answer: question.answer })}
          </Text>
        </Alert>
      )}
      {reason !== null && (
        <Alert color={status === 'rejected' ? 'red' : 'blue'} title={reason}>
          {rule !== null &&
            say('ruleInForce', { rule: ruleText(rule) ?? rule, version: String(definitionVersion) })}
        </Alert>
      )}
    </>
  );
};

const Overview = ({ request }: Readonly<{ request: MdfRequest }>) => {
  const say = useText(mdfMessages);
  const { plan, share, requested, reserved, approved, claimed, claimUntilOn, proofs } = request;
  const { fastTrack } = plan;
  const me = useMe();
  const nameOf = useOrganisationName();
  // Until it is approved, what would be asked for is what the programme asks today.
  const { data: choices } = useQuery(choicesQuery);
  const asked = choices?.activityTypes.find(({ id }) => id === plan.activityType)?.proofs ?? [];
  return (
    <Stack gap="lg">
      <Text>{plan.goals}</Text>
      <Facts
        of={[
          ...(me.organisation.id === request.partnerId
            ? []
            : [[say('partner'), nameOf(request.partnerId)] as const]),
          [say('starts'), <Day key="from" of={plan.startsOn} />],
          [say('ends'), <Day key="to" of={plan.endsOn} />],
          [say('budget'), <Amount key="budget" of={plan.budget} />],
          [say('share'), `${share} %`],
          [say('requested'), <Amount key="requested" of={requested} />],
          [say('reserved'), <Amount key="reserved" of={reserved} strong />],
          [say('approvedAmount'), <Amount key="approved" of={approved} strong />],
          [say('claimed'), <Amount key="claimed" of={claimed} />],
          [say('leads'), String(plan.expectedLeads)],
          [say('claimUntil'), <Day key="until" of={claimUntilOn} />],
          [say('partnerContact'), personField(plan.partnerContactId)],
          [say('vendorContact'), personField(plan.vendorContactId)],
          [
            say('fastTrack'),
            fastTrack === null
              ? say('noFastTrack')
              : codeText(fastTrack.vendorId ?? fastTrack.templateId ?? ''),
          ],
          [say('submitted'), <Instant key="submitted" of={request.submittedAt} />],
        ]}
      />
      <Checklist proofs={proofs.length > 0 ? proofs : asked} />
    </Stack>
  );
};

const Claims = ({ request: { requestId } }: Readonly<{ request: MdfRequest }>) => {
  const say = useText(mdfMessages);
  return (
    <ListTable
      title={say('claims')}
      query={claimsQuery({ requestId: [requestId] })}
      columns={useClaimColumns({ partner: false })}
      idOf={({ id }) => id}
      exportName="mdf-claims"
      empty={<Empty title={say('noClaims')}>{say('noClaimsAbout')}</Empty>}
    />
  );
};

/** Its way, and for whoever decides the money of the fund. */
const Aside = ({ request }: Readonly<{ request: MdfRequest }>) => {
  const say = useText(mdfMessages);
  const { data: fund } = useQuery(fundQuery(request.fundId));
  return (
    <Stack gap="lg">
      <MdfRail
        steps={requestRail(request)}
        until={{ stepDecided: request.decideByOn, stepClaimed: request.claimUntilOn }}
      />
      {fund !== undefined && (
        <Stack gap="xs">
          <Text fw={600}>{say('fundsOf')}</Text>
          <FundBalance fund={fund} />
        </Stack>
      )}
      <Anchor component={Link} to={`/funds/${request.fundId}`} size="sm">
        {say('openFund')}
      </Anchor>
    </Stack>
  );
};

const Acts = ({ request }: Readonly<{ request: MdfRequest }>) => {
  const say = useText(mdfMessages);
  const { roles } = useMe();
  const may = useMay();
  const today = useToday();
  const acts = actsOn(request, roles);
  const whyNot = useWhyNotApproveRequest(request, acts.includes('approve'));
  const [open, setOpen] = useKept<RequestAct>('funds.requestActs.open');
  const Dialog = open === undefined ? undefined : REQUEST_DIALOGS[open];
  const claims = may('partner.admin', 'partner.finance') && isClaimable(request, today);
  return (
    <>
      {claims && (
        <Button component={Link} to={`/funds/${request.fundId}/requests/${request.requestId}/claim`}>
          {say('newClaim')}
        </Button>
      )}
      <ActBar
        acts={acts.map((name) => ({
          ...{ name, label: say(name), closed: name === 'approve' ? whyNot : undefined },
          main: name === 'approve' || name === 'answer',
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog request={request} onClose={() => setOpen(undefined)} />}
    </>
  );
};
