import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useRecordId } from '../../../shared/records/record-id';
import { useTitlePart } from '../../../shared/ui/page-title';
import { Failure, Loading } from '../../../shared/ui/states';
import { choicesQuery, type Choices } from '../../../shared/programme/choices.query';
import { useResubmitDeal } from '../api/deal-commands';
import { dealQuery, type Deal } from '../api/deal.query';
import { DealNotes } from '../components/deal-notes';
import { registrationOf, requestOf } from '../components/registration';
import { RegistrationSteps } from '../components/registration-steps';
import { dealMessages } from '../deals.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

/** A returned registration: completed, and submitted again under its number. */
export const ResubmitDealPage = () => {
  const dealId = useRecordId('dealId');
  const deal = useQuery(dealQuery(dealId));
  const choices = useQuery(choicesQuery);
  const error = deal.error ?? choices.error;
  if (error !== null)
    return <Failure error={error} title={deal.data?.number} onRetry={() => void deal.refetch()} />;
  if (deal.data === undefined || choices.data === undefined) return <Loading />;
  return <Resubmission deal={deal.data} choices={choices.data} />;
};

const Resubmission = ({ deal, choices }: Readonly<{ deal: Deal; choices: Choices }>) => {
  const say = useText(dealMessages);
  const navigate = useNavigate();
  const [form, setForm] = useKept('deals.Resubmission.form', () => registrationOf(deal));
  const command = useResubmitDeal({ deal, onDone: () => void navigate({ to: `/deals/${deal.id}` }) });
  const request = requestOf(form, choices.currency);
  useTitlePart('record', deal.number);
  return (
    <Stack gap="lg">
      <PageHeading>{say('resubmitTitle', { number: deal.number })}</PageHeading>
      <DealNotes deal={deal} />
      <RegistrationSteps
        form={form}
        onChange={(changes) => setForm((before) => ({ ...before, ...changes }))}
        choices={choices}
        act={say('resubmitSubmit')}
        onAct={() => request !== undefined && command.run(request)}
        acting={command.running}
        error={command.error}
      />
    </Stack>
  );
};
