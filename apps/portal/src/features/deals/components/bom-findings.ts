import type { Finding } from '@channel/client';

export type Cell = 'sku' | 'quantity' | 'termMonths';
export type LineFinding = Readonly<{ detail: string; suggestions: readonly string[] }>;

/**
 * Findings of a refused bill by the cell that they are about: `#/lines/3/sku` is the fourth line that was sent.
 * @param rows which typed row each sent line came from
 */
export const findingsByCell = (
  findings: readonly Pick<Finding, 'pointer' | 'code' | 'detail' | 'suggestions'>[],
  rows: readonly number[],
): Readonly<{ cells: ReadonlyMap<string, LineFinding>; others: readonly string[] }> => {
  const cells = new Map<string, LineFinding>();
  const others: string[] = [];
  for (const finding of findings) {
    const [, line, cell = 'sku'] =
      /^#?\/lines\/(\d+)(?:\/(sku|quantity|termMonths))?/.exec(finding.pointer ?? '') ?? [];
    const row = line === undefined ? undefined : rows[Number(line)];
    if (row === undefined) others.push(finding.detail);
    else
      cells.set(cellKey(row, cell as Cell), {
        detail: finding.detail,
        suggestions: finding.suggestions ?? [],
      });
  }
  return { cells, others };
};

export const cellKey = (row: number, cell: Cell): string => `${String(row)}/${cell}`;
