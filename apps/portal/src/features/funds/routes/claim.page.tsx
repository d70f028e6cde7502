import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Icon } from '../../../shared/ui/icons';
import { Failure, Loading } from '../../../shared/ui/states';
import { Amount, Instant } from '../../../shared/ui/values';
import { useWhyNotApproveClaim, useWhyNotDecideDispute } from '../api/claim-commands';
import { claimHistory, claimQuery, type Claim } from '../api/claims.query';
import { fundQuery } from '../api/funds.query';
import { actsOn, type ClaimAct } from '../components/claim-acts';
import { CLAIM_DIALOGS } from '../components/claim-dialogs';
import { ClaimLines } from '../components/claim-lines';
import { ClaimProofs } from '../components/claim-proofs';
import { FundBalance } from '../components/fund-balance';
import { MdfRail } from '../components/mdf-rail';
import { claimRail } from '../components/mdf-rails';
import { useRuleText } from '../components/rejection-rule';
import { mdfMessages } from '../mdf.messages';

/** P11, C5: what was spent, what proves it, and what becomes of it. */
export const ClaimPage = () => {
  const claim = useQuery(claimQuery(useRecordId('claimId')));
  if (claim.isPending) return <Loading rows={8} />;
  if (claim.isError) return <Failure error={claim.error} onRetry={() => void claim.refetch()} />;
  return <ClaimRecord claim={claim.data} />;
};

const ClaimRecord = ({ claim }: Readonly<{ claim: Claim }>) => {
  const say = useText(mdfMessages);
  return (
    <RecordPage
      back={{ to: '/mdf-claims', label: say('backToClaims') }}
      title={say('claim', { activity: codeText(claim.activityType) })}
      number={claim.number}
      status={<StatusWord status={claim.status} />}
      actions={<Acts claim={claim} />}
      aside={<Aside claim={claim} />}
    >
      <Stack gap="md">
        <Notes claim={claim} />
        <RecordTabs
          tabs={[
            { name: 'invoices', label: say('invoices'), content: <ClaimLines claim={claim} /> },
            { name: 'proofs', label: say('proofs'), content: <ClaimProofs claim={claim} /> },
            {
              name: 'history',
              label: say('history'),
              content: <RecordHistory of={claimHistory(claim.id)} />,
            },
          ]}
        />
      </Stack>
    </RecordPage>
  );
};

/** What a reader must know before anything else. */
const Notes = ({ claim }: Readonly<{ claim: Claim }>) => {
  const say = useText(mdfMessages);
  const { language } = useLocale();
  const ruleText = useRuleText();
  const { status, question, missing, funding, rejection, dispute, cutDispute, follows } = claim;
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
      {missing.length > 0 && (
        <Alert color="orange" icon={<Icon name="warning" />}>
          {say('missing', { proofs: missing.map(codeText).join(', ') })}
        </Alert>
      )}
      {status === 'funding_pending' && <Alert color="blue">{say('fundingPending')}</Alert>}
      {funding !== null && (
        <Alert color="red" title={say('fundingRefused')}>
          <span>{funding.detail}</span>
        </Alert>
      )}
      {rejection !== null && (
        <Alert color="red" title={say('rejected', { reason: rejection.reason })}>
          {say('rejectedAbout', {
            ...{ rule: ruleText(rejection.rule) ?? '', version: String(rejection.definitionVersion) },
            day: dayText(rejection.disputeUntilOn, language),
          })}
        </Alert>
      )}
      {dispute !== null && (
        <Alert color="blue" title={say('disputed', { reason: dispute.reason })}>
          {dispute.answer !== null && say('disputeAnswer', { answer: dispute.answer })}
        </Alert>
      )}
      {cutDispute !== null && (
        <Alert color="blue" title={say('cutDisputed', { reason: cutDispute.reason })}>
          {cutDispute.answer !== null && say('disputeAnswer', { answer: cutDispute.answer })}
          {cutDispute.followUpId !== null && (
            <div>
              <Anchor component={Link} to={`/mdf-claims/${cutDispute.followUpId}`} inherit>
                {say('followUp')}
              </Anchor>
            </div>
          )}
        </Alert>
      )}
      {follows !== null && (
        <Alert color="blue" title={say('followsTitle')}>
          <Anchor component={Link} to={`/mdf-claims/${follows.claimId}`} inherit>
            {follows.number}
          </Anchor>
        </Alert>
      )}
    </>
  );
};

const Aside = ({ claim }: Readonly<{ claim: Claim }>) => {
  const say = useText(mdfMessages);
  const me = useMe();
  const nameOf = useOrganisationName();
  const { data: fund } = useQuery(fundQuery(claim.fundId));
  return (
    <Stack gap="lg">
      <MdfRail steps={claimRail(claim)} until={{ stepReviewed: claim.reviewByOn, stepPaid: claim.payByOn }} />
      <Facts
        narrow
        of={[
          ...(me.organisation.id === claim.partnerId
            ? []
            : [[say('partner'), nameOf(claim.partnerId)] as const]),
          [say('claimed'), <Amount key="claimed" of={claim.claimed} strong />],
          [say('cut'), <Amount key="cut" of={claim.cut} />],
          [say('approvedAmount'), <Amount key="approved" of={claim.approved} strong />],
          [say('share'), `${claim.share} %`],
          [
            say('ofRequest'),
            <Anchor
              key="request"
              component={Link}
              to={`/funds/${claim.fundId}/requests/${claim.requestId}`}
              inherit
            >
              {claim.requestNumber}
            </Anchor>,
          ],
          [say('submitted'), <Instant key="submitted" of={claim.submittedAt} />],
        ]}
      />
      {fund !== undefined && (
        <Stack gap="xs">
          <Text fw={600}>{say('fundsOf')}</Text>
          <FundBalance balance={fund.balance} />
        </Stack>
      )}
    </Stack>
  );
};

const Acts = ({ claim }: Readonly<{ claim: Claim }>) => {
  const say = useText(mdfMessages);
  const { roles } = useMe();
  const acts = actsOn(claim, roles);
  const whyNotDispute = useWhyNotDecideDispute(
    claim,
    acts.some((act) => act === 'decideDispute' || act === 'decideCut'),
  );
  const closed: Partial<Record<ClaimAct, string | undefined>> = {
    approve: useWhyNotApproveClaim(claim, acts.includes('approve')),
    ...{ decideDispute: whyNotDispute, decideCut: whyNotDispute },
  };
  const [open, setOpen] = useKept<ClaimAct>('funds.claimActs.open');
  const Dialog = open === undefined ? undefined : CLAIM_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={acts.map((name, at) => ({ name, label: say(name), main: at === 0, closed: closed[name] }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog claim={claim} onClose={() => setOpen(undefined)} />}
    </>
  );
};
