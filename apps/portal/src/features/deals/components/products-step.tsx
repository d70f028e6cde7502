import { Stack } from '@mantine/core';
import { useMay } from '../../../shared/session/session';
import { ESTIMATE_READERS } from '../api/estimate.query';
import { BomEstimatePanel } from './bom-estimate-panel';
import { BomGrid, useBomCheck } from './bom-grid';
import type { Registration } from './registration';

type ProductsStepProps = Readonly<{
  form: Registration;
  onChange: (changes: Partial<Registration>) => void;
  /** Of the draft; `undefined` before its first save. */
  draftId: string | undefined;
}>;

/** Step 3: what it is about, part by part, with its price and what it would earn, before anything is submitted. */
export const ProductsStep = ({ form, onChange, draftId }: ProductsStepProps) => {
  const earns = useMay()(...ESTIMATE_READERS);
  const checked = useBomCheck(draftId, form.bom);
  return (
    <Stack gap="sm">
      <BomGrid dealId={draftId} typed={form.bom} onTyped={(bom) => onChange({ bom })} checked={checked} />
      {earns && form.bom.length > 0 && <BomEstimatePanel deal={form} lines={checked.check?.lines ?? []} />}
    </Stack>
  );
};
