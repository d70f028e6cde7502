import { Alert, Anchor, Button, Checkbox, FileInput, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { codeText } from '../../../shared/format/countries';
import { dayText } from '../../../shared/format/dates';
import { isZero, moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useRecordId } from '../../../shared/records/record-id';
import { Icon } from '../../../shared/ui/icons';
import { Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { tryClaim, useSubmitClaim } from '../api/claim-commands';
import { requestQuery, type MdfRequest } from '../api/requests.query';
import { InvoiceFields } from '../components/invoice-fields';
import { emptyInvoice, invoicesOf, isComplete } from '../components/invoices';
import { PROOF_TYPES } from '../components/proof-types';
import { useProofs } from '../components/use-proofs';
import { mdfMessages } from '../mdf.messages';

/** P11: invoices, and a file for each line of the checklist; what is claimable stands there before it is submitted. */
export const NewClaimPage = () => {
  const request = useQuery(requestQuery(useRecordId('fundId'), useRecordId('requestId')));
  if (request.isPending) return <Loading rows={8} />;
  if (request.isError) return <Failure error={request.error} onRetry={() => void request.refetch()} />;
  return <ClaimForm request={request.data} />;
};

const ClaimForm = ({ request }: Readonly<{ request: MdfRequest }>) => {
  const say = useText(mdfMessages);
  const navigate = useNavigate();
  const { fundId, requestId, proofs, plan, reserved } = request;
  const [invoices, setInvoices] = useState([emptyInvoice(1, reserved.currency)]);
  const [last, setLast] = useState(true);
  const files = useProofs();
  const check = useMutation({ mutationFn: tryClaim });
  const submit = useSubmitClaim(({ id }) => void navigate({ to: `/mdf-claims/${id}` }));
  const complete = invoices.every(isComplete);
  const body = () => ({
    ...{ fundId, requestId, invoices: invoicesOf(invoices), last, proofs: files.proofs },
  });
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
        <Title order={1} size="h2">
          {say('claim', { activity: codeText(plan.activityType) })}
        </Title>
        <Text c="dimmed">{say('newClaimAbout')}</Text>
        {invoices.map((invoice, at) => (
          <InvoiceFields
            key={invoice.key}
            {...{ invoice, at }}
            onChange={(changes) => {
              setInvoices(invoices.map((one) => (one.key === invoice.key ? { ...one, ...changes } : one)));
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
        {proofs.map(({ proof, advert }) => (
          <FileInput
            key={proof}
            required
            label={say('file', { proof: codeText(proof) })}
            description={advert ? say('advert') : say('fileHint')}
            accept={PROOF_TYPES}
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
        </Group>
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
