import { readCsv, writeCsv } from './csv-table';

describe('a report', () => {
  it('is read with its own delimiter, quotes and mark', () => {
    expect(readCsv('\uFEFFArtikel;Menge;_row\n"A;1";2;3\r\n"say ""so""\nnow";;4\n')).toEqual({
      delimiter: ';',
      header: ['Artikel', 'Menge', '_row'],
      records: [
        ['A;1', '2', '3'],
        ['say "so"\nnow', '', '4'],
      ],
    });
  });

  it('comes back as it was read', () => {
    const table = {
      delimiter: ',',
      header: ['a', 'b'],
      records: [
        ['x,y', '"'],
        ['', 'line\nbreak'],
      ],
    };
    expect(readCsv(writeCsv(table))).toEqual(table);
  });

  it('may be empty', () => {
    expect(readCsv('')).toEqual({ delimiter: ',', header: [], records: [] });
  });
});
