import { type ProblemCode, problemCodes } from '#problem';
import type { Example } from './example';
import { readers } from './readers';

const about: Readonly<Record<string, string>> = {
  file: 'Files and folders',
  yaml: 'YAML files',
  questionnaire: 'Questionnaires',
  response: 'Answers',
  workspace: 'Workspaces and rounds',
  privacy: 'Privacy',
  import: 'Imports',
  sheet: 'Answer sheets',
  mapping: 'Mappings',
  command: 'Commands',
};

/** The reference page: every problem by the thing to be mended, with an example that fails and what the program says about it. */
export function problemsPage(
  examples: readonly Example[],
  shown: ReadonlyMap<string, string>,
  reviewed: Partial<Record<ProblemCode, string>>,
): string {
  const parts = [
    '# Problems',
    'Every problem the program reports, with a small example and what it says: the place, what is wrong, what to do. Printed and checked by `tests/problems`; `UPDATE=1 npm test -- tests/problems` writes it anew.',
  ];
  let last = '';
  for (const code of problemCodes) {
    const prefix = code.split('/')[0] ?? '';
    if (prefix !== last) parts.push(`## ${about[prefix] ?? prefix}`);
    last = prefix;
    const example = examples.find((one) => one.code === code);
    parts.push(`### ${code}`);
    if (example) parts.push(fenced(`${source(example)}\n\n${shown.get(code) ?? ''}`));
    else parts.push(`No example: ${reviewed[code] ?? ''}.`);
  }
  return `${parts.join('\n\n')}\n`;
}

const fenced = (text: string): string => `\`\`\`\n${text.replaceAll('```', "'''").trim()}\n\`\`\``;

/** What stands in the files and what is run, long files cut. */
function source(example: Example): string {
  if ('call' in example) return `(${example.says})`;
  if ('reads' in example) return file(readers[example.reads][0], example.text);
  const files = Object.entries(example.files ?? {}).map(([name, text]) => file(name, text));
  const says = example.prepare ? [`(${example.prepare[0]})`] : [];
  return [...files, ...(example.before ?? []).map((line) => `$ culture-audit ${line}`), ...says, `$ culture-audit ${example.command}`].join(
    '\n',
  );
}

function file(name: string, text: string | Uint8Array): string {
  const lines = (typeof text === 'string' ? text : new TextDecoder().decode(text)).split('\n').map(visible);
  if (lines.at(-1) === '') lines.pop();
  const cut = lines.length > 16 ? [...lines.slice(0, 14), `… ${lines.length - 14} more lines`] : lines;
  return [`--- ${name}${lines.length === 0 ? ' (empty)' : ''}`, ...cut].join('\n');
}

const visible = (line: string): string => {
  const short = line.length > 160 ? `${line.slice(0, 140)} … ${line.length - 140} more` : line;
  return short.replace(/[\u0000-\u001f\ufffd]/g, '␦');
};
