import { Textarea } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import type { Bom } from '../api/bom.query';
import { quoteMessages } from '../quote.messages';
import { OfferLines } from './quote-lines';
import type { TypedOffer } from './typed-offer';

type Props = Readonly<{ bom: Bom; typed: TypedOffer; onChange: (offer: TypedOffer) => void }>;

/** The lines of an offer and the note beside them. */
export const OfferFields = ({ bom, typed, onChange }: Props) => {
  const say = useText(quoteMessages);
  return (
    <>
      <OfferLines {...{ bom, typed, onChange }} />
      <Textarea
        name="note"
        label={say('note')}
        description={say('noteAbout')}
        autosize
        minRows={2}
        maxLength={2000}
        value={typed.note}
        onChange={({ currentTarget }) => onChange({ ...typed, note: currentTarget.value })}
      />
    </>
  );
};
