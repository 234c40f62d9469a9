import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/dates.ts';
import { readBlock } from '../../components/grid/blocks.ts';
import { isOneCell, patchesOf } from './paste.ts';

const today = day('2026-03-10');

describe('readBlock', () => {
  it('cuts what a spreadsheet copies into rows and cells; the closing line break makes no row', () => {
    expect(readBlock('An\t1980\r\nBình\t\r\n')).toEqual([
      ['An', '1980'],
      ['Bình', ''],
    ]);
  });

  it('keeps a line break, a tab and quotes inside a quoted cell', () => {
    expect(readBlock('"Ấp 1,\nxã ""Tân Lập"""\tNam\n"a\tb"')).toEqual([['Ấp 1,\nxã "Tân Lập"', 'Nam'], ['a\tb']]);
  });

  it('takes a quote in the middle of a word as a quote', () => {
    expect(readBlock('anh "Ba"\tx')).toEqual([['anh "Ba"', 'x']]);
    expect(readBlock('"Ba" Già\tx')).toEqual([['"Ba" Già', 'x']]);
  });

  it('knows a single cell from a block', () => {
    expect([isOneCell(readBlock('An')), isOneCell(readBlock('An\n')), isOneCell(readBlock('')), isOneCell(readBlock('An\tBình'))]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('patchesOf', () => {
  it('gives names in capitals their proper case, as from a file', () => {
    const { patches } = patchesOf(
      [
        ['NGUYỄN THỊ ĐÀO', '1980'],
        ['Y Bham ÊBAN', '1981'],
      ],
      ['name', 'birth'],
      today,
    );
    expect(patches.map(({ name }) => name)).toEqual(['Nguyễn Thị Đào', 'Y Bham ÊBAN']);
  });

  it('lays the cells over the columns and reads them as if they were typed', () => {
    const block = [['  Nguyễn  Thị Đào ', '5/3/80', 'nu', '912345678', 'Ấp 1', 'x', 'BHXH TN; Tái tục BHYT HGĐ', '']];
    expect(patchesOf(block, ['name', 'birth', 'sex', 'phone', 'unit', 'present', 'results', 'handedOver'], today)).toEqual({
      unread: 0,
      patches: [
        {
          name: 'Nguyễn Thị Đào',
          birth: '05/03/1980',
          sex: 'Nữ',
          phone: '0912345678',
          unit: 'Ấp 1',
          present: true,
          results: [
            { kind: 'joinedSi', joinedOn: null },
            { kind: 'renewedHi', joinedOn: null },
          ],
          handedOver: false,
        },
      ],
    });
  });

  it('leaves out the list’s own numbers when names are pasted with them', () => {
    const numbered = [
      ['1', 'An', '1980'],
      ['2', 'Bình', '1981'],
    ];
    expect(patchesOf(numbered, ['name', 'birth'], today).patches).toEqual([
      { name: 'An', birth: '1980' },
      { name: 'Bình', birth: '1981' },
    ]);
    expect(patchesOf(numbered, ['unit', 'present'], today).patches[0]).toEqual({ unit: '1' });
  });

  it('keeps a birth that cannot be read as it stands, so that it is seen', () => {
    expect(patchesOf([['31/02/1980']], ['birth'], today).patches).toEqual([{ birth: '31/02/1980' }]);
  });

  it('counts marks it cannot understand and leaves those cells alone', () => {
    expect(patchesOf([['đến muộn', 'đã mua']], ['present', 'results'], today)).toEqual({ patches: [{}], unread: 2 });
  });

  it('passes over blank lines and cells beyond the last column', () => {
    expect(patchesOf([['An', 'thừa'], ['', ' '], ['Bình']], ['name'], today).patches).toEqual([{ name: 'An' }, { name: 'Bình' }]);
  });
});
