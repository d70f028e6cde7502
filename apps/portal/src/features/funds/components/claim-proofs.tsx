import { Button, Radio, Stack, Text } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { usePersonNames } from '../../../shared/people/person-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { useCheckAdvert } from '../api/claim-commands';
import type { Claim } from '../api/claims.query';
import { mdfMessages } from '../mdf.messages';
import { isUndecided } from './claim-acts';
import { ClaimFile } from './claim-file';
import { Evidence } from './claim-lines';

type Proof = Claim['proofs'][number];
type ProofProps = Readonly<{ claim: Claim; proof: Proof }>;

/** The files of a claim; a picture opens here, anything else is handed over. Of adverts somebody attests what they show. */
export const ClaimProofs = ({ claim }: Readonly<{ claim: Claim }>) => {
  const say = useText(mdfMessages);
  if (claim.proofs.length === 0) return <Empty title={say('noProofs')} />;
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('proofs')}</Table.Th>
          <Table.Th>{say('evidence')}</Table.Th>
          <Table.Th>{say('fileColumn')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {claim.proofs.map((proof) => (
          <Table.Tr key={`${proof.fileId}${proof.proof}`}>
            <Table.Td>
              {codeText(proof.proof)}
              <ShownInvoices claim={claim} proof={proof} />
              {proof.advert && <Advert claim={claim} proof={proof} />}
            </Table.Td>
            <Table.Td>
              <Evidence of={proof} />
            </Table.Td>
            <Table.Td>
              <ClaimFile claim={claim} proof={proof} name={codeText(proof.proof)} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** Whose invoice it is, where there are several. */
const ShownInvoices = ({ claim, proof: { fileId } }: ProofProps) => {
  const shown = claim.lines.filter(({ fileIds }) => fileIds.includes(fileId));
  return shown.length === 0 ? null : (
    <Text size="sm" c="dimmed">
      {shown.map(({ invoiceNumber }) => invoiceNumber).join(', ')}
    </Text>
  );
};

const Advert = ({ claim, proof }: ProofProps) => {
  const say = useText(mdfMessages);
  const decides = useMay()('channel.manager', 'channel.lead') && isUndecided(claim);
  const [open, setOpen] = useKept(`funds.Advert.open.${proof.fileId}`, false);
  const { check } = proof;
  const by = { by: usePersonNames([check?.checkedBy])(check?.checkedBy) ?? '' };
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm" fw={check?.showsPrices === true ? 600 : undefined}>
        {check === null
          ? say('advertUnchecked')
          : say(check.showsPrices ? 'advertPrices' : 'advertClean', by)}
      </Text>
      {decides && (
        <Button size="xs" variant="light" onClick={() => setOpen(true)}>
          {say('checkAdvert')}
        </Button>
      )}
      {open && <CheckDialog claim={claim} proof={proof} onClose={() => setOpen(false)} />}
    </Stack>
  );
};

const CheckDialog = ({ claim, proof, onClose }: ProofProps & Readonly<{ onClose: () => void }>) => {
  const say = useText(mdfMessages);
  const [found, setFound] = useKept('funds.CheckDialog.found', '');
  const command = useCheckAdvert({ claim, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'checkAdvert', { number: claim.number, proof: codeText(proof.proof) })}
      onAct={() => {
        if (found !== '') command.run({ fileId: proof.fileId, showsPrices: found === 'prices' });
      }}
    >
      <Radio.Group required label={say('decision')} value={found} onChange={setFound}>
        <Stack gap={4}>
          <Radio value="none" label={say('showsNoPrices')} />
          <Radio value="prices" label={say('showsPrices')} />
        </Stack>
      </Radio.Group>
    </DecisionDialog>
  );
};
