import { TextField } from '@channel/http';

/** What shows that something was earned, as somebody sends it. */
export class EvidenceDto {
  @TextField({
    description: 'A report, a document, a project, a meeting; used once.',
    example: 'Case study CS-2026-014',
  })
  readonly reference!: string;
  @TextField({ optional: true, max: 2000 })
  readonly note?: string;
}

/** As commands and events hold it. */
export const evidenceIn = (sent: EvidenceDto): Readonly<{ reference: string; note: string | null }> => {
  const { reference, note = null } = sent;
  return { reference, note };
};
