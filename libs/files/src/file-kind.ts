/** Files that may prove something, told by their bytes and not by their names. */
export const PROOF_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
] as const;
export type ProofType = (typeof PROOF_TYPES)[number];

const beginsWith = (bytes: Buffer, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const MAGIC: readonly Readonly<{ type: ProofType; is: (bytes: Buffer) => boolean }>[] = [
  { type: 'application/pdf', is: (bytes) => beginsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d) },
  {
    type: 'image/png',
    is: (bytes) => beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  { type: 'image/jpeg', is: (bytes) => beginsWith(bytes, 0xff, 0xd8, 0xff) },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // A ZIP whose directory names the workbook; one with a macro in it is none.
    is: (bytes) =>
      beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04) &&
      bytes.includes('xl/workbook.xml') &&
      !bytes.includes('vbaProject'),
  },
  { type: 'text/csv', is: (bytes) => isTable(bytes) },
];

/** Readable text in which each of the first lines has a separator. */
const isTable = (bytes: Buffer): boolean => {
  const start = bytes.subarray(0, 65_536);
  if (start.length === 0 || start.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20))) return false;
  const lines = start
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 5);
  return (
    lines.length > 0 && !/^\s*<|^%|^\{/.test(lines[0] ?? '') && lines.every((line) => /[,;\t]/.test(line))
  );
};

/** What a file is; `undefined` for one that is none of these, whatever it is called. */
export const proofTypeOf = (bytes: Buffer): ProofType | undefined => MAGIC.find(({ is }) => is(bytes))?.type;
