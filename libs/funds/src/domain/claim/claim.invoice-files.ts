import { unlisted, type Refusal } from '@channel/kernel';
import type { SubmittedClaim } from './claim';
import type { FileAnswered, FileClaimed, InvoiceClaimed } from './claim.commands';
import type { ApprovedLine, ClaimTerms } from './claim.events';
import { refuseAt } from './claim.words';

// Which file shows which invoice: whoever reviews a line sees its own.

/** What the checklist of an activity calls the file of an invoice. */
export const INVOICE_PROOF = 'invoice';
export const asksInvoice = ({ proofs }: Pick<ClaimTerms, 'proofs'>): boolean =>
  proofs.some(({ proof }) => proof === INVOICE_PROOF);

type Shown = Pick<FileClaimed, 'fileId' | 'proof'>;

/** The lines whose invoice a file shows. Where there is one invoice that names none, the invoice files are its own. */
export const linesShown =
  (invoices: readonly Pick<InvoiceClaimed, 'line' | 'fileIds'>[]) =>
  ({ fileId, proof }: Shown): readonly string[] => {
    const [first, ...others] = invoices;
    if (first !== undefined && others.length === 0 && first.fileIds.length === 0)
      return proof === INVOICE_PROOF ? [first.line] : [];
    return invoices.filter(({ fileIds }) => fileIds.includes(fileId)).map(({ line }) => line);
  };

/** Invoices that no file shows as such. */
export const withoutFile = (
  invoices: readonly InvoiceClaimed[],
  files: readonly FileClaimed[],
): readonly InvoiceClaimed[] => {
  const shown = linesShown(invoices);
  const lines = files.filter(({ proof }) => proof === INVOICE_PROOF).flatMap(shown);
  return invoices.filter(({ line }) => !lines.includes(line));
};

/** The same of a file that came with an answer. */
export const linesAnswered =
  ({ lines }: Pick<SubmittedClaim, 'lines'>) =>
  ({ proof, line }: FileAnswered): readonly string[] => {
    if (line !== undefined) return [line];
    const [first, ...others] = lines;
    return first !== undefined && others.length === 0 && proof === INVOICE_PROOF ? [first.line] : [];
  };

export const unknownInvoice = (
  { lines }: Pick<SubmittedClaim, 'lines'>,
  files: readonly FileAnswered[],
): Refusal<'INVOICE_UNKNOWN'> | undefined => {
  const known = lines.map(({ line }) => line);
  const wrong = files.findIndex(({ line }) => line !== undefined && !known.includes(line));
  const word = files[wrong]?.line;
  return word === undefined
    ? undefined
    : unlisted('INVOICE_UNKNOWN', {
        ...{ pointer: `/proofs/${String(wrong)}/line`, word, what: 'line of the claim', known },
      });
};

/** Files that show the invoice of a line: none of a claim from before invoices named theirs. */
export const filesOfLine = ({ proofs }: Pick<SubmittedClaim, 'proofs'>, line: string) =>
  proofs.filter(({ lines = [] }) => lines.includes(line));

/** A line of which something is approved is shown by a file that proves nothing else. */
export const shownElsewhere = (
  claim: SubmittedClaim,
  decided: readonly ApprovedLine[],
): Refusal<'EVIDENCE_ALREADY_USED'> | undefined =>
  refuseAt(
    'EVIDENCE_ALREADY_USED',
    'An invoice is shown by a file of its own: approve nothing of its line.',
    claim.lines.flatMap(({ line, invoiceNumber }, index) => {
      const files = filesOfLine(claim, line);
      const isShown = files.some(({ evidenceId }) => claim.evidence.get(evidenceId) === 'confirmed');
      return files.length > 0 && !isShown && decided[index]?.approved.amount !== '0'
        ? [
            {
              pointer: `/lines/${String(index)}`,
              detail: `The file of ${invoiceNumber} proves something else.`,
            },
          ]
        : [];
    }),
  );
