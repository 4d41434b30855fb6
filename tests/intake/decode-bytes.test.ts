import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '#intake/decode-bytes';
import { bytesOf, codes, sampleBytes, value } from './sample';

const known = ['Отметка времени', 'Godzina rozpoczęcia', 'Schlüssel'];
const decode = (bytes: Uint8Array, encoding: string | null = null) => decodeBytes(bytes, 'f.csv', encoding, known);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** The letters used here, in the legacy code pages. */
const cp1250 = new Uint8Array([...Buffer.from('Godzina rozpocz'), 0xea, ...Buffer.from('cia;a\n')]);
const cp1251 = new Uint8Array([0xce, 0xf2, 0xec, 0xe5, 0xf2, 0xea, 0xe0, 0x20, 0xe2, 0xf0, 0xe5, 0xec, 0xe5, 0xed, 0xe8, 0x3b, 0x0a]);
const cp1252 = new Uint8Array([...Buffer.from('Schl'), 0xfc, ...Buffer.from('ssel;caf'), 0xe9, 0x0a]);

describe('the encoding of an export', () => {
  test.each([
    ['utf-8', bytesOf('Zażółć;я\n'), 'utf-8'],
    ['utf-8 with a mark', bytesOf('\ufeffZażółć\n'), 'utf-8'],
    ['utf-16 with a mark', utf16('Zażółć\n'), 'utf-16le'],
    ['windows-1250, confirmed', cp1250, 'windows-1250'],
    ['windows-1251, confirmed', cp1251, 'windows-1251'],
    ['windows-1252, confirmed', cp1252, 'windows-1252'],
  ])('is found out: %s', (_, bytes, encoding) => {
    const decoded = value(decode(bytes));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).not.toMatch(/[\ufeff\ufffd]/);
    expect(decoded.confirmedBy !== null).toBe(encoding.startsWith('windows'));
  });

  test('is refused when no known text confirms the guess, and --encoding is named', () => {
    expect(codes(decodeBytes(cp1251, 'f.csv', null, ['Timestamp']))).toEqual(['import/encoding']);
    expect(value(decodeBytes(cp1251, 'f.csv', 'cp1251', [])).text).toBe('Отметка времени;\n');
  });

  test('stated, wins; a wrong or unknown one is said', () => {
    expect(codes(decode(cp1250, 'utf-8'))).toEqual(['import/wrong-encoding']);
    expect(codes(decode(cp1250, 'windows-1259'))).toEqual(['import/unknown-encoding']);
  });

  test('of the Russian sample is windows-1251', () => {
    expect(value(decode(sampleBytes('google-forms-ru.csv')))).toMatchObject({ encoding: 'windows-1251', confirmedBy: 'Отметка времени' });
  });
});

test('workbooks and binary files are refused kindly', () => {
  expect(codes(decode(new Uint8Array([0x50, 0x4b, 3, 4, 1])))).toEqual(['import/workbook']);
  expect(codes(decode(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])))).toEqual(['import/old-workbook']);
  expect(codes(decode(new Uint8Array([65, 0, 66])))).toEqual(['import/encoding']);
});

test('any bytes give a text or a problem, and never a replacement character', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      if (decoded.ok && decoded.value.text.includes('\ufffd')) expect(Buffer.from(bytes).includes(Buffer.from('\ufffd'))).toBe(true);
    }),
  );
});
