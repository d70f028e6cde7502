import type { BarAct } from '../../../shared/decisions/act-bar';
import { ActBar } from '../../../shared/decisions/act-bar';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { useCancelImport, useConfirmImport, useRetryImport } from '../api/import-commands';
import type { Import } from '../api/imports.query';
import { importMessages } from '../imports.messages';
import { OF_KIND, type Kind } from '../kinds';
import { badRows, goodRows } from './outcomes';

type ActName = 'confirm' | 'cancel' | 'retry';
type Props = Readonly<{ of: Import; kind: Kind; onJob: (job: string | undefined) => void }>;

const actsOn = ({ status, canRetry }: Import): readonly ActName[] => {
  if (canRetry) return ['retry'];
  if (status === 'checked') return ['confirm', 'cancel'];
  return status === 'uploaded' || status === 'needs_mapping' ? ['cancel'] : [];
};

/** What is done with the file as it stands. */
export const ImportActs = ({ of, kind, onJob }: Props) => {
  const say = useText(importMessages);
  const { language } = useLocale();
  const uploads = useMay()(...OF_KIND[kind].uploads);
  const [open, setOpen] = useKept<ActName>('imports.ImportActs.open');
  const onClose = (): void => setOpen(undefined);
  const onDone = ({ jobId }: Readonly<{ jobId?: string }>): void => {
    onClose();
    onJob(jobId);
  };
  const commands = {
    confirm: useConfirmImport({ of, onDone }),
    cancel: useCancelImport({ of, onDone: onClose }),
    retry: useRetryImport({ of, onDone }),
  };
  const [problem] = of.problems;
  const totals = Object.entries(of.controlTotals).map(([currency, amount]) =>
    moneyText({ amount, currency }, language),
  );
  const figures = {
    ...{ good: goodRows(of.counts), bad: badRows(of.counts) },
    totals: totals.length === 0 ? '–' : totals.join(', '),
  };
  if (!uploads) return null;
  const acts: readonly BarAct<ActName>[] = actsOn(of).map((name, at) => ({
    ...{ name, label: say(name), main: at === 0 && name !== 'cancel' },
    closed: name === 'confirm' ? problem?.detail : undefined,
  }));
  return (
    <>
      <ActBar acts={acts} onAct={setOpen} />
      {open !== undefined && (
        <DecisionDialog
          {...(open === 'confirm'
            ? decisionWords(say, 'confirm', figures)
            : open === 'cancel'
              ? decisionWords(say, 'cancel')
              : decisionWords(say, 'retry'))}
          {...{ onClose, command: commands[open] }}
          onAct={() => commands[open].run()}
          final={open === 'cancel'}
        />
      )}
    </>
  );
};
