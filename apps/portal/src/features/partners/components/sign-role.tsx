import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay, useMe } from '../../../shared/session/session';
import { codeText } from '../../../shared/format/code-text';
import type { Partner } from '../api/partners.query';
import { useSignRole } from '../api/sign-terms.command';
import { termsVersionQuery } from '../api/terms.query';
import { partnerMessages } from '../partners.messages';

/** A further role that waits for the signature of the organisation’s administrator. */
export const SignRole = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerMessages);
  const signs = useMay()('partner.admin') && useMe().organisation.id === partner.id;
  const role = partner.furtherRoles?.find(({ status }) => status === 'terms_pending')?.role;
  const [open, setOpen] = useKept('partners.SignRole.open', false);
  const onClose = (): void => setOpen(false);
  const command = useSignRole(partner, onClose);
  const pending = signs && role !== undefined;
  const { data: version } = useQuery({ ...termsVersionQuery(partner.programmeId ?? ''), enabled: pending });
  if (!pending || version === undefined) return null;
  const named = { name: partner.name, role: codeText(role), version };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('signRole', named)}</Button>
      {open && (
        <DecisionDialog
          {...{ onClose, command }}
          {...decisionWords(say, 'signRole', named)}
          onAct={() => command.run({ role, termsVersion: version })}
        />
      )}
    </>
  );
};
