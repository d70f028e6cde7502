import { Button, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { inAddress } from '../../../shared/lists/list-address';
import { RefusalNote } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { useDiscardMdfDraft, useKeepMdfDraft, type MdfDraft, type MdfDraftContent } from '../api/mdf-drafts';
import { mdfDraftMessages } from '../drafts.messages';

type Kept = Pick<MdfDraft, 'id' | 'revision' | 'changedAt'>;

/** The draft that a form goes on with, and the command that keeps the form. */
export const useKeptDraft = (initial: Kept | undefined) => {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(initial);
  const keep = useKeepMdfDraft(draft, (kept) => {
    setDraft(kept);
    // Whoever loads the page again goes on with it.
    void navigate({ to: '.', search: inAddress({ draft: kept.id }), replace: true });
  });
  return { draft, keep };
};

/** Beside the button that submits: what is typed can wait. */
export const KeepDraft = ({
  kept: { draft, keep },
  content,
}: Readonly<{ kept: ReturnType<typeof useKeptDraft>; content: () => MdfDraftContent }>) => {
  const say = useText(mdfDraftMessages);
  const navigate = useNavigate();
  const discard = useDiscardMdfDraft(() => void navigate({ to: '/mdf-requests' }));
  return (
    <>
      <Button variant="default" loading={keep.running} onClick={() => keep.run(content())}>
        {say('keep')}
      </Button>
      {draft !== undefined && (
        <Button variant="subtle" color="red" loading={discard.running} onClick={() => discard.run(draft)}>
          {say('discard')}
        </Button>
      )}
      <RefusalNote error={keep.error ?? discard.error} />
    </>
  );
};

export const DraftNote = ({ draft }: Readonly<{ draft: Kept | undefined }>) => {
  const say = useText(mdfDraftMessages);
  return draft === undefined ? null : (
    <Text size="sm" c="dimmed" role="status">
      {say('kept')} <Instant of={draft.changedAt} />
    </Text>
  );
};
