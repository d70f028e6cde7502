import { csvOf } from './csv';

describe('a list as CSV', () => {
  it('opens right: byte-order mark, quotes where they are needed, lines of CRLF', () => {
    expect(
      csvOf([
        ['Number', 'Customer'],
        ['DR-1', 'A "B", C'],
      ]),
    ).toBe('\uFEFFNumber,Customer\r\nDR-1,"A ""B"", C"\r\n');
  });

  it('runs no formula, and leaves numbers alone', () => {
    expect(csvOf([['=1+1', '@x', '-cmd', '-38.20', '-5']])).toContain("'=1+1,'@x,'-cmd,-38.20,-5");
  });
});
