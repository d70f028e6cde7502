import { IdField, TextField, TextListField } from '@channel/http';

/** A file by what it shows. */
export class ProofDto {
  @IdField()
  readonly fileId!: string;
  @TextField({ max: 60, description: 'As the checklist calls it.', example: 'invoice' })
  readonly proof!: string;
}
/** A file that comes with an answer. */
export class AnswerProofDto extends ProofDto {
  @TextField({ optional: true, max: 10, description: 'The line of the claim whose invoice it shows.' })
  readonly line?: string;
}
/** Files that show one invoice. */
export const InvoiceFilesField = (): PropertyDecorator =>
  TextListField({
    ...{ optional: true, min: 0, max: 20 },
    description: 'Its files, sent to /v1/files; needed of each where the checklist asks for the invoice.',
  });
