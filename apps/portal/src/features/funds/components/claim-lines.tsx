import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Table } from '../../../shared/ui/table';
import { Amount, Day } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import type { Claim } from '../api/claims.query';
import { mdfMessages } from '../mdf.messages';
import { ClaimFile } from './claim-file';
import { WideTable } from '../../../shared/ui/wide-table';

/** Whether an invoice or a file supports this claim, and for the vendor what used it first. */
export const Evidence = ({
  of: { evidence, usedBy },
}: Readonly<{ of: Pick<Claim['lines'][number], 'evidence' | 'usedBy'> }>) => {
  const say = useText(mdfMessages);
  return (
    <Text
      size="sm"
      c={evidence === 'used_elsewhere' ? undefined : 'dimmed'}
      fw={evidence === 'used_elsewhere' ? 600 : undefined}
    >
      {usedBy === undefined ? say(`evidence_${evidence}`) : <FirstUse of={usedBy} />}
    </Text>
  );
};

/** What used it first, to look at beside this. */
const FirstUse = ({
  of: { kind, recordId, partnerId },
}: Readonly<{ of: NonNullable<Claim['lines'][number]['usedBy']> }>) => {
  const say = useText(mdfMessages);
  const nameOf = useOrganisationName();
  const screen = SCREENS[kind];
  const words = say('usedBy', { partner: nameOf(partnerId) });
  return screen === undefined ? (
    words
  ) : (
    <Anchor component={Link} to={`${screen}/${recordId}`} inherit>
      {words}
    </Anchor>
  );
};
const SCREENS: Readonly<Record<string, string>> = { 'mdf-claim': '/mdf-claims', 'mou-milestone': '/mous' };

/** What shows the invoice, and whether it shows nothing else. */
const LineFiles = ({ claim, line }: Readonly<{ claim: Claim; line: Claim['lines'][number] }>) => {
  const say = useText(mdfMessages);
  const files = line.fileIds.flatMap((fileId) => claim.proofs.filter((proof) => proof.fileId === fileId));
  if (files.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('noInvoiceFile')}
      </Text>
    );
  return (
    <Stack gap={4} align="flex-start">
      {files.map((proof) => (
        <div key={`${proof.fileId}${proof.proof}`}>
          <ClaimFile claim={claim} proof={proof} name={line.invoiceNumber} />
          {proof.evidence !== 'confirmed' && <Evidence of={proof} />}
        </div>
      ))}
    </Stack>
  );
};

/** Its number, who wrote it and when. */
const Invoice = ({ line }: Readonly<{ line: Claim['lines'][number] }>) => (
  <>
    <span className="figures">{line.invoiceNumber}</span>
    <Text size="sm" c="dimmed">
      {line.vendor}
      <br />
      <Day of={line.invoicedOn} />
    </Text>
  </>
);

/** Net, and beside it its tax, and what it is in the currency of the fund. */
const Net = ({ line }: Readonly<{ line: Claim['lines'][number] }>) => {
  const say = useText(mdfMessages);
  return (
    <>
      <Amount of={line.net} />
      <Text size="sm" c="dimmed">
        {say('tax')} <Amount of={line.tax} />
      </Text>
      {line.base.currency !== line.net.currency && (
        <Text size="sm" c="dimmed">
          <Amount of={line.base} />
        </Text>
      )}
    </>
  );
};

/** The invoices of a claim: what the vendor pays of each, what was approved, and what shows it. */
export const ClaimLines = ({ claim }: Readonly<{ claim: Claim }>) => {
  const say = useText(mdfMessages);
  return (
    <WideTable minWidth={660}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('invoice')}</Table.Th>
            <Table.Th>{say('servedOn')}</Table.Th>
            <Table.Th ta="right">{say('net')}</Table.Th>
            <Table.Th ta="right">{say('sharePaid')}</Table.Th>
            <Table.Th ta="right">{say('approvedAmount')}</Table.Th>
            <Table.Th>{say('evidence')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {claim.lines.map((line) => (
            <Table.Tr key={line.line}>
              <Table.Td>
                <Invoice line={line} />
              </Table.Td>
              <Table.Td>
                <Day of={line.servedOn} />
              </Table.Td>
              <Table.Td ta="right">
                <Net line={line} />
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={line.share} />
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={line.approved} strong />
                {line.reason !== null && <Text size="sm">{line.reason}</Text>}
              </Table.Td>
              <Table.Td>
                <LineFiles claim={claim} line={line} />
                <Evidence of={line} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={3}>
              {say('claimed')}
            </Table.Th>
            <Table.Td ta="right">
              <ExplainedAmount of={claim.claimed} why={`mdf-claim.${claim.id}.claimed`} strong />
            </Table.Td>
            <Table.Td ta="right">
              <ExplainedAmount of={claim.approved} why={`mdf-claim.${claim.id}.approved`} strong />
            </Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </WideTable>
  );
};
