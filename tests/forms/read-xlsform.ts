import { readXlsx } from 'hucre/xlsx';

/** An XLSForm as another program sees it: its sheets as rows by header. */
export interface ReadForm {
  readonly survey: readonly Readonly<Record<string, string>>[];
  readonly choices: readonly Readonly<Record<string, string>>[];
  readonly settings: readonly Readonly<Record<string, string>>[];
}

export async function readXlsform(bytes: Uint8Array): Promise<ReadForm> {
  const { sheets } = await readXlsx(bytes);
  const rowsOf = (name: string): Readonly<Record<string, string>>[] => {
    const [head = [], ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    return rows.map((row) => Object.fromEntries(head.map((title, at) => [String(title ?? ''), String(row[at] ?? '')])));
  };
  return { survey: rowsOf('survey'), choices: rowsOf('choices'), settings: rowsOf('settings') };
}

/** What a form asks, with the groups around it. */
export interface FormField {
  readonly name: string;
  readonly groups: readonly string[];
  readonly type: string;
  readonly list: string;
  readonly row: Readonly<Record<string, string>>;
}

export function fieldsOf({ survey }: ReadForm): readonly FormField[] {
  const groups: string[] = [];
  return survey.flatMap((row): FormField[] => {
    const [type = '', list = ''] = (row.type ?? '').split(' ');
    if (type === 'begin_group') groups.push(row.name ?? '');
    else if (type === 'end_group') groups.pop();
    else return [{ name: row.name ?? '', groups: [...groups], type, list, row }];
    return [];
  });
}

/** The part of XPath that our forms use, judged by the values of the fields; an independent reading, not the program's own. */
export function holds(expression: string, values: ReadonlyMap<string, string>): boolean {
  const script = expression
    .replace(/\$\{([^}]+)\}/g, (_, name: string) => JSON.stringify(values.get(name) ?? ''))
    .replace(/count-selected\(/g, 'count(')
    .replace(/true\(\)/g, 'true')
    .replace(/false\(\)/g, 'false')
    .replace(/\bnot\(/g, '!(')
    .replace(/ and /g, ' && ')
    .replace(/ or /g, ' || ')
    .replace(/ != /g, ' !== ')
    .replace(/ = /g, ' === ')
    .replace(/number\(([^()]*)\)/g, '($1 === "" ? NaN : Number($1))');
  const selected = (value: string, code: string): boolean => value.split(' ').includes(code);
  const count = (value: string): number => value.split(' ').filter(Boolean).length;
  return new Function('selected', 'count', `return ${script};`)(selected, count) === true;
}
