import {
  Alert,
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { codeText } from '../../../shared/format/code-text';
import { dayAfter, dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { PersonSelect } from '../../../shared/people/person-select';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { choicesQuery, type Choices } from '../../../shared/programme/choices.query';
import { useMe } from '../../../shared/session/session';
import { Icon } from '../../../shared/ui/icons';
import { Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { useToday } from '../../../shared/programme/use-today';
import { fundQuery, fundsQuery } from '../api/funds.query';
import { mdfDraftQuery, type MdfDraft } from '../api/mdf-drafts';
import { tryRequest, useSubmitRequest } from '../api/request-commands';
import { Checklist } from '../components/checklist';
import { DraftNote, KeepDraft, useKeptDraft } from '../components/keep-draft';
import { draftOfPlan, planOfDraft } from '../components/mdf-draft-forms';
import { MoneyInput } from '../../../shared/ui/money-input';
import { EMPTY_PLAN, missingIn, requestOf, type Plan, type PlanField } from '../components/plan';
import { mdfMessages } from '../mdf.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

/** P10: a plan with its checklist, or a draft of one (`?draft=`); what the server would make of it stands there before it is submitted. */
export const NewRequestPage = () => {
  // The address changes when the draft gets its id; what is typed goes on.
  const { values } = useListAddress();
  const [draftId] = useState(values.draft);
  const choices = useQuery(choicesQuery);
  const draft = useQuery({ ...mdfDraftQuery(draftId ?? ''), enabled: draftId !== undefined });
  const title = useText(mdfMessages)('newRequest');
  const error = choices.error ?? draft.error;
  if (error !== null) return <Failure {...{ error, title }} onRetry={() => void choices.refetch()} />;
  if (choices.data === undefined || (draftId !== undefined && draft.data === undefined))
    return <Loading rows={8} title={title} />;
  return <PlanForm choices={choices.data} draft={draft.data} />;
};

/** The partner's own fund, if it has one. */
const useOwnFund = () => {
  const funds = fundsQuery({});
  const { data: page } = useQuery({
    queryKey: [...funds.key, 'first'],
    queryFn: () => funds.page(undefined),
  });
  const fundId = page?.data[0]?.id ?? '';
  return useQuery({ ...fundQuery(fundId), enabled: fundId !== '' }).data;
};

/** Persons that earlier plans of the fund named. */
const useKnownContacts = () => {
  const fund = useOwnFund();
  const plans = fund?.requests.map(({ plan }) => plan) ?? [];
  return {
    partner: plans.map(({ partnerContactId }) => partnerContactId),
    vendor: plans.map(({ vendorContactId }) => vendorContactId),
  };
};

const PlanForm = ({ choices, draft }: Readonly<{ choices: Choices; draft: MdfDraft | undefined }>) => {
  const say = useText(mdfMessages);
  const { language } = useLocale();
  const navigate = useNavigate();
  const { organisation, id } = useMe();
  const { currency } = choices;
  const [plan, setPlan] = useKept<Plan>('funds.PlanForm.plan', () =>
    draft === undefined ? { ...EMPTY_PLAN, partnerContact: id } : planOfDraft(draft),
  );
  const kept = useKeptDraft(draft);
  const fund = useOwnFund();
  const [missing, setMissing] = useState<readonly PlanField[]>([]);
  const submit = useSubmitRequest(
    ({ fundId, requestId }) => void navigate({ to: `/funds/${fundId}/requests/${requestId}` }),
  );
  const check = useMutation({ mutationFn: tryRequest });
  const body = () => ({
    ...requestOf(plan, { partnerId: organisation.id, currency }),
    ...(kept.draft === undefined ? {} : { draftId: kept.draft.id }),
  });
  const complete = (): boolean => {
    const still = missingIn(plan, currency);
    setMissing(still);
    return still.length === 0;
  };
  const type = choices.activityTypes.find((one) => one.id === plan.activityType);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (complete()) submit.run(body());
      }}
    >
      <Stack gap="md" maw={760}>
        <PageHeading>{say('newRequest')}</PageHeading>
        <Text c="dimmed">{say('newRequestAbout')}</Text>
        {fund !== undefined && (
          <Text>{say('available', { amount: moneyText(fund.balance.available, language) })}</Text>
        )}
        <PlanFields
          {...{ plan, choices, missing }}
          onChange={(changes) => {
            setPlan({ ...plan, ...changes });
            check.reset();
          }}
        />
        {type !== undefined && <Checklist proofs={type.proofs} />}
        {check.data !== undefined && (
          <Alert color="teal" icon={<Icon name="check" />} role="status">
            {say('wouldHold', {
              ...{ amount: moneyText(check.data.reserved, language) },
              day: dayText(check.data.decideByOn, language),
            })}
          </Alert>
        )}
        <RefusalNote error={submit.error ?? check.error} />
        <Group>
          <Button
            variant="default"
            loading={check.isPending}
            onClick={() => {
              if (complete()) check.mutate(body());
            }}
          >
            {say('check')}
          </Button>
          <Button type="submit" loading={submit.running}>
            {say('submitRequest')}
          </Button>
          <KeepDraft kept={kept} content={() => draftOfPlan(plan, currency)} />
        </Group>
        <DraftNote draft={kept.draft} />
      </Stack>
    </form>
  );
};

type FieldsProps = Readonly<{
  plan: Plan;
  choices: Choices;
  missing: readonly PlanField[];
  onChange: (changes: Partial<Plan>) => void;
}>;

/** The first day on which the activity may begin. */
const useEarliest = ({ fastTrack }: Plan, { requestLeadDays, fastTrack: { leadDays } }: Choices): string =>
  dayAfter(useToday(), fastTrack === '' ? requestLeadDays : leadDays);

const PlanFields = ({ plan, choices, missing, onChange }: FieldsProps) => {
  const say = useText(mdfMessages);
  const known = useKnownContacts();
  const error = (field: PlanField) => missing.includes(field) && say('required');
  const type = choices.activityTypes.find(({ id }) => id === plan.activityType);
  const { language } = useLocale();
  const earliest = useEarliest(plan, choices);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <NativeSelect
        name="activityType"
        required
        label={say('activity')}
        description={type === undefined ? undefined : say('shareAbout', { share: type.share })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={plan.activityType}
        error={error('activityType')}
        data={[
          { value: '', label: say('choose') },
          ...choices.activityTypes.map(({ id }) => ({ value: id, label: codeText(id) })),
        ]}
        onChange={({ currentTarget }) => onChange({ activityType: currentTarget.value })}
      />
      <FastTrack plan={plan} choices={choices} onChange={onChange} />
      <TextInput
        name="startsOn"
        required
        type="date"
        label={say('starts')}
        description={say('earliest', { day: dayText(earliest, language) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={plan.startsOn}
        error={error('startsOn')}
        onChange={({ currentTarget }) => onChange({ startsOn: currentTarget.value })}
      />
      <TextInput
        name="endsOn"
        required
        type="date"
        label={say('ends')}
        value={plan.endsOn}
        error={error('endsOn')}
        onChange={({ currentTarget }) => onChange({ endsOn: currentTarget.value })}
      />
      <Textarea
        name="goals"
        required
        autosize
        minRows={2}
        style={{ gridColumn: '1 / -1' }}
        label={say('goals')}
        value={plan.goals}
        error={error('goals')}
        onChange={({ currentTarget }) => onChange({ goals: currentTarget.value })}
      />
      <MoneyInput
        name="budget"
        label={say('budget')}
        value={plan.budget}
        currency={choices.currency}
        onChange={(budget) => onChange({ budget })}
        missing={error('budget')}
      />
      <TextInput
        name="expectedLeads"
        required
        inputMode="numeric"
        label={say('leads')}
        value={plan.leads}
        error={error('leads')}
        onChange={({ currentTarget }) => onChange({ leads: currentTarget.value })}
      />
      <PersonSelect
        name="partnerContact"
        label={say('partnerContact')}
        ofVendor={false}
        value={plan.partnerContact}
        known={known.partner}
        error={error('partnerContact')}
        onChange={(partnerContact) => onChange({ partnerContact })}
      />
      <PersonSelect
        name="vendorContact"
        label={say('vendorContact')}
        ofVendor
        value={plan.vendorContact}
        known={known.vendor}
        error={error('vendorContact')}
        onChange={(vendorContact) => onChange({ vendorContact })}
      />
    </SimpleGrid>
  );
};

/** What is offered today. */
const FastTrack = ({ plan, choices, onChange }: Omit<FieldsProps, 'missing'>) => {
  const say = useText(mdfMessages);
  const today = useToday();
  const offered = ({ from, until }: Readonly<{ from: string; until: string | null }>): boolean =>
    from <= today && (until === null || today <= until);
  return (
    <NativeSelect
      name="fastTrack"
      label={say('fastTrack')}
      description={say('fastTrackHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={plan.fastTrack}
      data={[
        { value: '', label: say('noFastTrack') },
        ...choices.fastTrack.vendors
          .filter(offered)
          .map(({ id, name }) => ({ value: `vendor:${id}`, label: say('fastVendor', { name }) })),
        ...choices.fastTrack.templates
          .filter(offered)
          .map(({ id, name }) => ({ value: `template:${id}`, label: say('fastTemplate', { name }) })),
      ]}
      onChange={({ currentTarget }) => onChange({ fastTrack: currentTarget.value })}
    />
  );
};
