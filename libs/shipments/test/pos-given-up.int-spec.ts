import { outcomes, PosReports } from './pos-reports';
import { importOf, row } from './world';

// A file that was admitted and given up: its sender can send again, and no line is lost or counted twice.

let reports: PosReports;
jest.setTimeout(60_000);
beforeAll(async () => {
  reports = await PosReports.start();
});
afterAll(() => reports.harness.close());

/** Two chunks. */
const LINES = 501;
const soldOn = (invoice_no: string, lines = LINES) =>
  Array.from({ length: lines }, (_, at) => {
    const serial_numbers = `${invoice_no}-C${String(at)}|${invoice_no}-D${String(at)}`;
    return row(at + 2, { invoice_no, invoice_line: String(at), serial_numbers });
  });

describe('a file of a sender whose work was given up', () => {
  // Behind the admission, each chunk, and the closing event, with which all is true already.
  it.each([1, 2, 3])(
    'inv:M8 case:F26 after append %i holds up no other, and counts once when it is taken up',
    async (at) => {
      const [first, other] = [`INV-GONE-${String(at)}`, `INV-NEXT-${String(at)}`];
      const given = importOf(`given-up-${String(at)}`);
      await reports.giveUpAfter(at, soldOn(first), given);
      expect(await reports.linesOf(first)).toEqual([]);

      const next = await reports.apply(soldOn(other, 2), importOf(`next-${String(at)}`));
      expect(next.fileProblems).toEqual([]);
      expect(outcomes(next)).toEqual(['created', 'created']);

      // Given up a second time on its way, then to its end.
      await reports.giveUpAfter(at, soldOn(first), given);
      const again = await reports.apply(soldOn(first), given);
      expect(new Set(outcomes(again))).toEqual(new Set(['created']));
      expect(await reports.linesOf(first)).toHaveLength(LINES);
      expect(await reports.linesOf(other)).toHaveLength(2);
      expect(await reports.kind.alreadyApplied(given.fileHash, given.sender)).toBe(true);
    },
  );

  it('inv:M8 case:F26 sends the same lines in another file: they count once', async () => {
    const given = importOf('given-up-same');
    await reports.giveUpAfter(2, soldOn('INV-SAME'), given);
    const other = await reports.apply(soldOn('INV-SAME'), importOf('same-again'));
    expect(new Set(outcomes(other))).toEqual(new Set(['created']));
    const again = await reports.apply(soldOn('INV-SAME'), given);
    expect(again.fileProblems).toMatchObject([{ code: 'NOTHING_TO_APPLY' }]);
    expect(await reports.linesOf('INV-SAME')).toHaveLength(LINES);
  });

  it('case:F26 closed before anybody gave it up stays as it is', async () => {
    const given = importOf('closed');
    await reports.giveUpAfter(4, soldOn('INV-CLOSED'), given);
    expect(await reports.linesOf('INV-CLOSED')).toHaveLength(LINES);
    expect(new Set(outcomes(await reports.apply(soldOn('INV-CLOSED'), given)))).toEqual(new Set(['created']));
    expect(await reports.linesOf('INV-CLOSED')).toHaveLength(LINES);
  });

  it('case:F26 never admitted leaves nothing behind', async () => {
    const given = importOf('never-begun');
    await reports.kind.gaveUp?.('It failed again and again.', given);
    expect((await reports.apply(soldOn('INV-LATER', 1), given)).fileProblems).toEqual([]);
  });
});
