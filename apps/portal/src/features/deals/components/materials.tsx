import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Facts } from '../../../shared/records/facts';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { uiMessages } from '../../../shared/ui/ui.messages';
import { Amount, Day } from '../../../shared/ui/values';
import { bomQuery, type Bom } from '../api/bom.query';
import type { Deal } from '../api/deal.query';
import { dealMessages } from '../deals.messages';
import { priceMessages, priceReason } from '../price.messages';
import { quoteMessages } from '../quote.messages';
import { BomTable } from './bom-table';
import { BomEditor } from './bom-editor';
import { DiscountTrace } from './discount-trace';
import { BomVersions } from './bom-versions';
import { typedLinesOf } from './pasted-lines';

/** The bill of materials of a deal with the vendor's price, and the editor for the next version. */
export const Materials = ({ deal }: Readonly<{ deal: Deal }>) => {
  const bom = useQuery({ ...bomQuery(deal.bomId ?? ''), enabled: deal.bomId !== null });
  if (bom.isError) return <Failure error={bom.error} onRetry={() => void bom.refetch()} />;
  if (deal.bomId !== null && bom.data === undefined) return <Loading />;
  return <KnownMaterials deal={deal} bom={bom.data} />;
};

const KnownMaterials = ({ deal, bom }: Readonly<{ deal: Deal; bom: Bom | undefined }>) => {
  const say = useText(dealMessages);
  const sayUi = useText(uiMessages);
  const mayPrice = useMayPrice(deal);
  const [editing, setEditing] = useKept('deals.Materials.editing', false);
  const close = (): void => setEditing(false);
  const enter = mayPrice && (
    <Button variant={bom === undefined ? 'filled' : 'default'} onClick={() => setEditing(true)}>
      {say(bom === undefined ? 'newBom' : 'newVersion')}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {say('materials')}
        </Title>
        {bom !== undefined && !editing && enter}
      </Group>
      {editing && (
        <BomEditor
          deal={deal}
          initial={typedLinesOf(bom?.lines ?? [])}
          onDone={close}
          onCancel={close}
          cancel={sayUi('cancel')}
        />
      )}
      {!editing && bom === undefined && (
        <Empty title={say('noBom')} action={enter}>
          {say(deal.status === 'approved' ? 'noBomAbout' : 'bomAfterApproval')}
        </Empty>
      )}
      {!editing && bom !== undefined && <PricedBom bom={bom} earlier={deal.earlierBomIds} />}
    </Stack>
  );
};

/** Whether a price can be asked for now, and by whoever looks. */
const useMayPrice = ({ status, stage, closure }: Deal): boolean => {
  const may = useMay();
  const open = status === 'approved' && closure === null && stage !== 'won';
  return open && may('partner.rep', 'partner.admin', 'distributor.user', 'distributor.admin');
};

const PricedBom = ({ bom, earlier }: Readonly<{ bom: Bom; earlier: readonly string[] }>) => {
  const say = useText(dealMessages);
  const sayPrice = useText(priceMessages);
  const sayQuote = useText(quoteMessages);
  return (
    <Stack gap="md">
      <Facts
        of={[
          [say('bomVersion', { version: bom.version }), <StatusWord key="status" status={bom.status} />],
          [say('validUntil'), <Day key="valid" of={bom.validUntilOn} />],
          [say('list'), <Amount key="list" of={bom.list} />],
          [say('net'), <Amount key="net" of={bom.net} strong />],
          ...(bom.reasons === undefined || bom.reasons.length === 0
            ? []
            : [
                [
                  say('priceReasons'),
                  bom.reasons.map((code) => priceReason(sayPrice, code)).join(', '),
                ] as const,
              ]),
          ...(bom.text ? [[say('remarks'), bom.text] as const] : []),
          ...(bom.notQuoted ? [[sayQuote('notQuoted'), bom.notQuoted] as const] : []),
        ]}
      />
      <BomTable
        lines={bom.lines}
        columns={[
          { key: 'list', label: say('listPrice'), cell: ({ listUnit }) => <Amount of={listUnit} /> },
          {
            ...{ key: 'net', label: say('netPrice') },
            cell: ({ netUnit, discount, discountPercent }) => (
              <>
                <Amount of={netUnit} />
                <DiscountTrace {...{ discount, discountPercent }} />
              </>
            ),
          },
          {
            ...{ key: 'remarks', label: say('remarks'), words: true },
            cell: ({ eligible, replacementSku }) => (
              <>
                {!eligible && <Text size="sm">{say('notEligible')}</Text>}
                {replacementSku !== undefined && (
                  <Text size="sm">{say('replacement', { sku: replacementSku })}</Text>
                )}
              </>
            ),
          },
        ]}
      />
      <BomVersions bom={bom} earlier={earlier} />
    </Stack>
  );
};
