import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import type { Shipment } from '../api/shipments.query';
import { shipmentMessages } from '../shipments.messages';
import { EMPTY, restOf, serialsOf, type PortionDraft } from './split-drafts';

type Props = Readonly<{
  line: Shipment;
  drafts: readonly PortionDraft[];
  onChange: (drafts: readonly PortionDraft[]) => void;
}>;

/** Each deal with its units; what is left of the line is said while they are typed. */
export const PortionEditor = ({ line, drafts, onChange }: Props) => {
  const say = useText(shipmentMessages);
  const rest = restOf(line, drafts);
  const serials = serialsOf(line, drafts);
  const change = (at: number, over: Partial<PortionDraft>): void =>
    onChange(drafts.map((draft, place) => (place === at ? { ...draft, ...over } : draft)));
  return (
    <Stack gap="sm">
      {drafts.map((draft, at) => (
        <PortionFields
          // A portion is its place until it is sent.
          key={String(at)}
          place={at + 1}
          draft={draft}
          serials={line.serials.length === 0 ? undefined : serials[at]}
          onChange={(over) => change(at, over)}
        />
      ))}
      <Group justify="space-between">
        <Text role="status" c={rest === 0 ? undefined : 'red'}>
          {say(rest < 0 ? 'splitAbove' : 'splitRest', { rest: Math.abs(rest), quantity: line.quantity })}
        </Text>
        <Button variant="default" onClick={() => onChange([...drafts, EMPTY])}>
          {say('addDeal')}
        </Button>
      </Group>
    </Stack>
  );
};

type FieldsProps = Readonly<{
  place: number;
  draft: PortionDraft;
  /** `undefined`: the line has none. */
  serials: readonly string[] | undefined;
  onChange: (over: Partial<PortionDraft>) => void;
}>;

const PortionFields = ({ place, draft, serials, onChange }: FieldsProps) => {
  const say = useText(shipmentMessages);
  return (
    <Group align="flex-end" gap="sm" grow preventGrowOverflow={false}>
      <TextInput
        name={`portions/${String(place - 1)}/dealId`}
        required
        label={say('portionDeal', { place })}
        placeholder="DR-2026-000001"
        value={draft.number}
        onChange={({ currentTarget }) => onChange({ number: currentTarget.value.trim() })}
      />
      <TextInput
        name={`portions/${String(place - 1)}/quantity`}
        required
        inputMode="numeric"
        pattern="[1-9][0-9]*"
        label={say('portionUnits', { place })}
        value={draft.quantity}
        onChange={({ currentTarget }) => onChange({ quantity: currentTarget.value.trim() })}
      />
      {serials !== undefined && (
        <TextInput
          name={`portions/${String(place - 1)}/serials`}
          label={say('portionSerials', { place })}
          value={draft.serials ?? serials.join(' ')}
          onChange={({ currentTarget }) => onChange({ serials: currentTarget.value })}
        />
      )}
    </Group>
  );
};
