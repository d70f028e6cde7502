import type { AnswerOf } from '@channel/client';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { positionText } from '../../../shared/format/position';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { useMe } from '../../../shared/session/session';
import { Failure, Loading } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { choicesQuery, type Choices } from '../../../shared/programme/choices.query';
import { dealQuery } from '../api/deal.query';
import { useDiscardDraft, useSubmitDraft } from '../api/draft-commands';
import { draftQuery } from '../api/drafts.query';
import { beginNew, goOnWith, keptHere, type Beginning } from '../components/kept-form';
import { filledLines } from '../components/pasted-lines';
import { ProductsStep } from '../components/products-step';
import { likeThis, type Registration } from '../components/registration';
import { RegistrationSteps } from '../components/registration-steps';
import { useDraft, type Saving } from '../components/use-draft';
import { bomMessages } from '../bom.messages';
import { dealMessages } from '../deals.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

/** P3: a new registration, a draft to go on with (`?draft=`), or another like a deal (`?like=`). */
export const RegisterDealPage = () => {
  const say = useText(dealMessages);
  const me = useMe();
  const { values } = useListAddress();
  // The address changes when the draft gets its id; what is typed goes on.
  const [{ draft: draftId, like }] = useState(values);
  const choices = useQuery(choicesQuery);
  const draft = useQuery({ ...draftQuery(draftId ?? ''), enabled: draftId !== undefined });
  const model = useQuery({ ...dealQuery(like ?? ''), enabled: like !== undefined });
  // Submitted or discarded it is there no more; that is no failure of this page.
  const lost = draft.isLoadingError ? draft.error : null;
  const error = choices.error ?? lost ?? model.error;
  const title = say('registerTitle');
  if (error !== null) return <Failure {...{ error, title }} onRetry={() => void choices.refetch()} />;
  if (choices.data === undefined || (draftId !== undefined && draft.data === undefined))
    return <Loading title={title} />;
  if (like !== undefined && model.data === undefined) return <Loading title={title} />;
  const begin = (): Beginning => {
    if (draft.data !== undefined) return goOnWith(draft.data, keptHere(me.id, draft.data.id), me.id);
    if (model.data === undefined) return beginNew(keptHere(me.id, undefined));
    const form = likeThis(model.data);
    return { form, saved: form };
  };
  return (
    <Stack gap="lg">
      <PageHeading>{title}</PageHeading>
      <NewRegistration choices={choices.data} beginning={begin()} draft={draft.data} />
    </Stack>
  );
};

type NewProps = Readonly<{
  choices: Choices;
  beginning: Beginning;
  draft: Readonly<{ id: string; revision: number }> | undefined;
}>;

const NewRegistration = ({ choices, beginning, draft }: NewProps) => {
  const say = useText(dealMessages);
  const navigate = useNavigate();
  const [form, setForm] = useState(beginning.form);
  const onFirst = useCallback(
    ({ id }: Readonly<{ id: string }>) => void navigate({ to: '.', search: { draft: id }, replace: true }),
    [navigate],
  );
  const saving = useDraft(form, choices.currency, { draft, ...beginning }, onFirst);
  const submit = useSubmitDraft();
  const [failure, setFailure] = useState<unknown>();
  if (submit.done !== undefined)
    return <Submitted deal={submit.done.data} withBom={filledLines(form.bom).length > 0} />;
  const act = (): void => {
    setFailure(undefined);
    saving.save().then(submit.run, setFailure);
  };
  const onChange = (changes: Partial<Registration>): void => setForm((before) => ({ ...before, ...changes }));
  return (
    <RegistrationSteps
      form={form}
      onChange={onChange}
      choices={choices}
      products={<ProductsStep form={form} onChange={onChange} draftId={saving.draft?.id} />}
      act={say('submit')}
      onAct={act}
      acting={submit.running}
      error={submit.error ?? failure}
      footer={<DraftNote saving={saving} />}
    />
  );
};

const DraftNote = ({ saving: { draft, state, savedAt, error } }: Readonly<{ saving: Saving }>) => {
  const say = useText(dealMessages);
  const navigate = useNavigate();
  const [asks, setAsks] = useState(false);
  const discard = useDiscardDraft(() => void navigate({ to: '/deals' }));
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed" role="status">
        {state === 'saving' && say('saving')}
        {state === 'saved' && <SavedWhen at={savedAt} />}
        {state === 'failed' && say('notSaved', { why: error instanceof Error ? error.message : '' })}
        {state === 'untouched' && say('notSubmitted')}
      </Text>
      {draft !== undefined && (
        <Group>
          <Button variant="subtle" size="compact-sm" color="gray" onClick={() => setAsks(true)}>
            {say('discard')}
          </Button>
          <DecisionDialog
            opened={asks}
            onClose={() => setAsks(false)}
            title={say('discardTitle')}
            consequence={say('discardConsequence')}
            act={say('discard')}
            onAct={() => discard.run(draft)}
            command={discard}
            final
          />
        </Group>
      )}
    </Stack>
  );
};

const SavedWhen = ({ at }: Readonly<{ at: string | undefined }>) => {
  const say = useText(dealMessages);
  return (
    <>
      {say('saved', { when: '' })} <Instant of={at} />
    </>
  );
};

type SubmittedProps = Readonly<{ deal: AnswerOf<'submitDealDraft'>; withBom: boolean }>;

/** The number and the clock at once, and what one does next. */
const Submitted = ({ deal, withBom }: SubmittedProps) => {
  const say = useText(dealMessages);
  const sayBom = useText(bomMessages);
  const { language } = useLocale();
  return (
    <Stack gap="md" role="status">
      <Title order={2}>{say('submitted', { number: deal.number })}</Title>
      <Text>
        {say('submittedAbout', {
          day: dayText(deal.decisionDueAt, language),
          checkpoint: positionText(deal.checkpoint),
        })}
      </Text>
      {withBom && <Text>{sayBom('withIt')}</Text>}
      <Text>{say('chain')}</Text>
      <Group>
        <Button component={Link} to={`/deals/${deal.id}`}>
          {say('openDeal')}
        </Button>
        <Button
          variant="default"
          component={Link}
          to="/deals/new"
          search={inAddress({ like: deal.id })}
          reloadDocument
        >
          {say('another')}
        </Button>
      </Group>
    </Stack>
  );
};
