/** Names of what our forms ask beside the questions, and those that a collecting server gives columns of its own. */
const taken = [
  'about',
  'respondent',
  'role',
  'level',
  'consent',
  'start',
  'end',
  'today',
  'audit',
  'username',
  'email',
  'deviceid',
  'phonenumber',
];

/**
 * What a question or attribute is called in a form that other programs collect: its id with underscores. XLSForm would allow the hyphen
 * ("Names can only contain letters, digits, hyphens, underscores, and periods", xlsform.org), but ODK joins groups and questions by it
 * (`page-question`), so that nobody could tell where a name begins. Null: the id makes no such name.
 */
export function formName(id: string): string | null {
  const name = id.trim().toLowerCase().replace(/[ -]/g, '_');
  if (!/^[a-z0-9_]+$/.test(name) || name.includes('__')) return null;
  return /^[a-z]/.test(name) && !taken.includes(name) ? name : `q__${name}`;
}

/** Names of attributes: `level` alone keeps its own, for tables keep roles there; what makes no name, or one that is taken, is counted. */
export function attributeNames(attributes: readonly string[], questions: readonly { readonly id: string }[]): readonly string[] {
  const used = new Set(questions.map(({ id }) => formName(id)));
  return attributes.map((attribute, at) => {
    const name = attribute === 'level' ? attribute : formName(attribute);
    const isFree = name !== null && !used.has(name);
    used.add(name);
    return isFree ? name : `group__${at + 1}`;
  });
}

/**
 * Codes of answers as a form writes them: no blanks, slashes or signs that servers join answers by (`n/a` is `na`), each once.
 * Same order, same length.
 */
export function answerNames(codes: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return codes.map((code) => {
    const plain =
      code
        .replaceAll('n/a', 'na')
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}.-]+/gu, '_') || '_';
    const free = (name: string, count: number): string => {
      const tried = count === 1 ? name : `${name}__${count}`;
      return used.has(tried.toLowerCase()) ? free(name, count + 1) : tried;
    };
    const name = free(plain, 1);
    used.add(name.toLowerCase());
    return name;
  });
}
