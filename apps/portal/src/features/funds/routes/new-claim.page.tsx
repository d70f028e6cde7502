import { Alert, Anchor, Button, Checkbox, FileInput, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { isZero, moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { useRecordId } from '../../../shared/records/record-id';
import { Icon } from '../../../shared/ui/icons';
import { Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { tryClaim, useSubmitClaim } from '../api/claim-commands';
import { mdfDraftQuery, type MdfDraft } from '../api/mdf-drafts';
import { requestQuery, type MdfRequest } from '../api/requests.query';
import { InvoiceFields } from '../components/invoice-fields';
import { emptyInvoice, INVOICE_PROOF, invoicesOf, isComplete, type Invoice } from '../components/invoices';
import { DraftNote, KeepDraft, useKeptDraft } from '../components/keep-draft';
import { draftOfClaim, invoicesOfDraft } from '../components/mdf-draft-forms';
import { PROOF_TYPES } from '../../../shared/files/sent-file';
import { useProofs } from '../components/use-proofs';
import { mdfDraftMessages } from '../drafts.messages';
import { mdfMessages } from '../mdf.messages';
import { PageHeading } from '../../../shared/ui/page-heading';
import { useTitlePart } from '../../../shared/ui/page-title';

/** P11: invoices, and a file for each line of the checklist; what is claimable stands there before it is submitted. */
export const NewClaimPage = () => {
  // The address changes when the draft gets its id; what is typed goes on.
  const { values } = useListAddress();
  const [draftId] = useState(values.draft);
  const request = useQuery(requestQuery(useRecordId('fundId'), useRecordId('requestId')));
  const draft = useQuery({ ...mdfDraftQuery(draftId ?? ''), enabled: draftId !== undefined });
  const error = request.error ?? draft.error;
  if (error !== null) return <Failure error={error} onRetry={() => void request.refetch()} />;
  if (request.data === undefined || (draftId !== undefined && draft.data === undefined))
    return <Loading rows={8} />;
  return <ClaimForm request={request.data} draft={draft.data} />;
};

const ClaimForm = ({ request, draft }: Readonly<{ request: MdfRequest; draft: MdfDraft | undefined }>) => {
  const say = useText(mdfMessages);
  const sayDraft = useText(mdfDraftMessages);
  const { language } = useLocale();
  const before = draft?.claim;
  const navigate = useNavigate();
  const { fundId, requestId, proofs, plan, reserved } = request;
  const [invoices, setInvoices] = useKept<readonly Invoice[]>('funds.ClaimForm.invoices', () => {
    const kept = before === undefined ? [] : invoicesOfDraft(before, reserved.currency);
    return kept.length === 0 ? [emptyInvoice(1, reserved.currency)] : kept;
  });
  const [last, setLast] = useKept('funds.ClaimForm.last', before?.last ?? true);
  const isFileAsked = proofs.some(({ proof }) => proof === INVOICE_PROOF);
  const files = useProofs(before?.proofs.filter(({ proof }) => proof !== INVOICE_PROOF));
  const kept = useKeptDraft(draft);
  const check = useMutation({ mutationFn: tryClaim });
  const submit = useSubmitClaim(({ id }) => void navigate({ to: `/mdf-claims/${id}` }));
  const isKept = ({ fileId }: Readonly<{ fileId: string }>): boolean =>
    before?.proofs.some((one) => one.fileId === fileId) ?? false;
  const asked = proofs.filter(({ proof }) => proof !== INVOICE_PROOF);
  const complete = invoices.every((invoice) => isComplete(invoice, isFileAsked));
  const body = () => ({
    ...{ fundId, requestId, invoices: invoicesOf(invoices), last, proofs: files.proofs },
    ...(kept.draft === undefined ? {} : { draftId: kept.draft.id }),
  });
  useTitlePart('record', request.number);
  const next = Math.max(...invoices.map(({ key }) => key)) + 1;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit.run(body());
      }}
    >
      <Stack gap="md" maw={760}>
        <Anchor component={Link} to={`/funds/${fundId}/requests/${requestId}`} size="sm" w="max-content">
          {request.number}
        </Anchor>
        <PageHeading>{say('claim', { activity: codeText(plan.activityType) })}</PageHeading>
        <Text c="dimmed">{say('newClaimAbout')}</Text>
        {request.claimUntilOn !== null && (
          <Text>
            {say('claimableUntil', {
              ...{ amount: moneyText(reserved, language), share: request.share },
              day: dayText(request.claimUntilOn, language),
            })}
          </Text>
        )}
        {invoices.map((invoice, at) => (
          <InvoiceFields
            key={invoice.key}
            {...{ invoice, at, isFileAsked }}
            onChange={(changes) => {
              // A file arrives later: by then more may be typed.
              setInvoices((typed) =>
                typed.map((one) => (one.key === invoice.key ? { ...one, ...changes } : one)),
              );
              check.reset();
            }}
            onRemove={
              invoices.length === 1
                ? undefined
                : () => setInvoices(invoices.filter(({ key }) => key !== invoice.key))
            }
          />
        ))}
        <Button
          variant="default"
          w="max-content"
          onClick={() => setInvoices([...invoices, emptyInvoice(next, reserved.currency)])}
        >
          {say('addInvoice')}
        </Button>
        {asked.map(({ proof, advert }) => (
          <FileInput
            name="proofs"
            key={proof}
            required
            label={say('file', { proof: codeText(proof) })}
            description={
              files.proofs.some((one) => one.proof === proof && isKept(one))
                ? sayDraft('keptFile')
                : say(advert ? 'advert' : 'fileHint')
            }
            accept={PROOF_TYPES}
            placeholder={say('chooseFile')}
            clearable
            onChange={(file) => files.choose(proof, file)}
          />
        ))}
        <RefusalNote error={files.error} />
        <Checkbox
          label={say('last')}
          checked={last}
          onChange={({ currentTarget }) => setLast(currentTarget.checked)}
        />
        <Checked found={check.data} />
        <RefusalNote error={submit.error ?? check.error} />
        <Group>
          <Button
            variant="default"
            disabled={!complete}
            loading={check.isPending || files.sending}
            onClick={() => check.mutate(body())}
          >
            {say('check')}
          </Button>
          <Button type="submit" loading={submit.running} disabled={!complete || files.sending}>
            {say('submitClaim')}
          </Button>
          <KeepDraft
            kept={kept}
            content={() => draftOfClaim({ fundId, requestId, invoices, last, proofs: files.proofs })}
          />
        </Group>
        <DraftNote draft={kept.draft} />
      </Stack>
    </form>
  );
};

type Found = Awaited<ReturnType<typeof tryClaim>>;

const Checked = ({ found }: Readonly<{ found: Found | undefined }>) => {
  const say = useText(mdfMessages);
  const { language } = useLocale();
  if (found === undefined) return null;
  return (
    <Alert color="teal" icon={<Icon name="check" />} role="status">
      {say('wouldClaim', {
        ...{ amount: moneyText(found.claimed, language), day: dayText(found.reviewByOn, language) },
      })}
      {!isZero(found.cut) && (
        <Text size="sm">{say('wouldCut', { amount: moneyText(found.cut, language) })}</Text>
      )}
    </Alert>
  );
};
