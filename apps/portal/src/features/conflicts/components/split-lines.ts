import type { Conflict } from '../api/conflicts.query';

/** A product line on which the same registrations meet, with the conflict that decides it. */
export type Line = Readonly<{ conflictId: string; productLine: string; revision: number }>;

/** The lines that are open, this one first. */
export const linesOf = ({
  id: conflictId,
  revision,
  productLine,
  others,
}: Pick<Conflict, 'id' | 'revision' | 'productLine' | 'others'>): readonly Line[] => [
  { conflictId, productLine: productLine ?? '–', revision },
  ...others
    .filter(({ status }) => status === 'open')
    .map((other) => ({
      conflictId: other.conflictId,
      productLine: other.productLine,
      revision: other.revision,
    })),
];
