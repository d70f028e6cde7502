import type { Finding } from '@channel/client';

export type Cell = 'sku' | 'quantity';
export type LineFinding = Readonly<{ detail: string; suggestions: readonly string[] }>;

/**
 * Findings of a refused bill by the cell that they are about: `#/lines/3/sku` is the fourth line that was sent.
 * @param rows which typed row each sent line came from
 */
export const findingsByCell = (
  findings: readonly Finding[],
  rows: readonly number[],
): Readonly<{ cells: ReadonlyMap<string, LineFinding>; others: readonly Finding[] }> => {
  const cells = new Map<string, LineFinding>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const [, line, cell = 'sku'] = /^#?\/lines\/(\d+)(?:\/(sku|quantity))?/.exec(finding.pointer ?? '') ?? [];
    const row = line === undefined ? undefined : rows[Number(line)];
    if (row === undefined) others.push(finding);
    else
      cells.set(cellKey(row, cell as Cell), {
        detail: finding.detail,
        suggestions: finding.suggestions ?? [],
      });
  }
  return { cells, others };
};

export const cellKey = (row: number, cell: Cell): string => `${String(row)}/${cell}`;
