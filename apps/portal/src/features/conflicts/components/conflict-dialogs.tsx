import { NativeSelect, Text } from '@mantine/core';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useDecideConflict, useSplitConflicts, type Conflict, type Side } from '../api/conflicts.query';
import { conflictMessages } from '../conflicts.messages';
import { linesOf } from './split-lines';
import { useClaimant } from './use-claimant';

type Props = Readonly<{ conflict: Conflict; side: Side; onClose: () => void }>;

type Granting = Props & Readonly<{ words: ReturnType<typeof decisionWords>; outcome?: 'allow-both' }>;

/** Who gets it. */
const GrantDialog = ({ conflict, side: { claimId }, onClose, words, outcome }: Granting) => {
  const command = useDecideConflict({ conflict, onDone: onClose });
  const decision = outcome === undefined ? { claimId } : { outcome, claimId };
  return (
    <ReasonDialog
      {...words}
      command={{ ...command, run: (reason) => command.run({ ...decision, reason }) }}
      onClose={onClose}
      final
    />
  );
};

/** One gets it alone. */
export const AwardDialog = (props: Props) => {
  const say = useText(conflictMessages);
  return <GrantDialog {...props} words={decisionWords(say, 'award', useFigures(props.side))} />;
};

/** One is protected, and the others are let in beside it. */
export const AllowDialog = (props: Props) => {
  const say = useText(conflictMessages);
  const words = decisionWords(say, 'allow', useFigures(props.side));
  return <GrantDialog {...props} words={words} outcome="allow-both" />;
};

const useFigures = (side: Side) => ({ number: side.number, partner: useClaimant()(side) });

/** Each product line on which they meet goes to one of them. */
export const SplitDialog = ({ conflict, side, onClose }: Props) => {
  const say = useText(conflictMessages);
  const claimantOf = useClaimant();
  const lines = linesOf(conflict);
  const [chosen, setChosen] = useKept<Readonly<Record<string, string>>>('conflicts.SplitDialog.chosen', {});
  const command = useSplitConflicts({ onDone: onClose });
  const winnerOf = (conflictId: string): string => chosen[conflictId] ?? side.claimId;
  return (
    <ReasonDialog
      {...decisionWords(say, 'split', {})}
      command={{
        ...command,
        run: (reason) =>
          command.run({
            reason,
            lines: lines.map((line) => ({ ...line, claimId: winnerOf(line.conflictId) })),
          }),
      }}
      onClose={onClose}
      final
    >
      {lines.map(({ conflictId, productLine }) => (
        <NativeSelect
          key={conflictId}
          // Each line is a command of its own: what is wrong with one is not said at another, nor at the reason.
          name={`${conflictId}/claimId`}
          label={say('lineTo', { line: codeText(productLine) })}
          value={winnerOf(conflictId)}
          onChange={({ currentTarget: { value } }) =>
            setChosen((before) => ({ ...before, [conflictId]: value }))
          }
          data={conflict.claims.map((one) => ({
            value: one.claimId,
            label: `${claimantOf(one)} (${one.number})`,
          }))}
        />
      ))}
      {command.decided > 0 && (
        <Text role="status">{say('splitDone', { done: command.decided, count: lines.length })}</Text>
      )}
    </ReasonDialog>
  );
};
