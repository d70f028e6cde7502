import type { Qualification } from '../api/qualifications.query';

/** What every dialog about a qualification takes. */
export type DialogProps = Readonly<{
  qualification: Qualification;
  onClose: () => void;
}>;
