interface Named {
  readonly client: string | null;
  readonly round: string | null;
  readonly questionnaire: string;
  readonly language: string;
  readonly extension: string;
}

/** `<client>-<round>-<language>.<ext>`, legal on every system; a file's report is named after its questionnaire. */
export function reportName({ client, round, questionnaire, language, extension }: Named): string {
  const parts = [client === null ? '' : plain(client), round ?? (client === null ? questionnaire : ''), language].filter(
    (part) => part !== '',
  );
  return `${parts.join('-')}.${extension}`;
}

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
};

/** Lower-case Latin letters, digits and hyphens, at most 80; never one of the names Windows keeps for devices. */
function plain(name: string): string {
  const latin = [...name.toLowerCase().normalize('NFC')]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const word = latin
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return /^(con|prn|aux|nul|com\d|lpt\d)$/.test(word) ? `${word}-audit` : word || 'audit';
}
