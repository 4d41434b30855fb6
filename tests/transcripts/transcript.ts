/**
 * A transcript: what somebody types, and everything that comes back.
 * A text of sections, each under a line `=== name`; what stands above the first is its purpose. `file <path>` and `folder <path>` are there
 * before, `environment` sets variables, `command` is a line of bash; `stdout`, `stderr`, `exit` and `written` (the files that are new
 * afterwards) are what came of it. A line of a section that itself begins with `===` or `\` is written with a `\` before it.
 */
export interface Transcript {
  readonly purpose: string;
  readonly files: Readonly<Record<string, string>>;
  readonly folders: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly command: string;
  readonly outcome: Outcome;
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
  readonly written: readonly string[];
}

export function parseTranscript(text: string): Transcript {
  const [purpose = '', ...parts] = text.split(/^=== /m);
  const sections = parts.map((part): readonly [string, string] => {
    const end = part.indexOf('\n');
    return [part.slice(0, end), part.slice(end + 1).replace(/^\\/gm, '')];
  });
  const section = (name: string): string => sections.find(([head]) => head === name)?.[1] ?? '';
  const named = (kind: string) =>
    sections.flatMap(([head, body]) => (head.startsWith(`${kind} `) ? [[head.slice(kind.length + 1), body] as const] : []));
  const linesOf = (name: string): string[] =>
    section(name)
      .split('\n')
      .filter((line) => line !== '');
  const known = /^(file .+|folder .+|environment|command|stdout|stderr|exit|written)$/;
  for (const [head] of sections) if (!known.test(head)) throw new Error(`no section “${head}” in a transcript`);
  return {
    purpose: purpose.trim(),
    files: Object.fromEntries(named('file')),
    folders: named('folder').map(([path]) => path),
    environment: Object.fromEntries(
      linesOf('environment').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    ),
    command: section('command').trim(),
    outcome: { stdout: section('stdout'), stderr: section('stderr'), exit: Number(section('exit')), written: linesOf('written') },
  };
}

export function writeTranscript({ purpose, files, folders, environment, command, outcome }: Transcript): string {
  const section = (head: string, body: string): string =>
    `=== ${head}\n${body.replace(/^(?====|\\)/gm, '\\')}${body === '' || body.endsWith('\n') ? '' : '\n'}`;
  return [
    `${purpose}\n\n`,
    ...folders.map((path) => section(`folder ${path}`, '')),
    ...Object.entries(files).map(([path, body]) => section(`file ${path}`, body)),
    ...(Object.keys(environment).length > 0
      ? [
          section(
            'environment',
            Object.entries(environment)
              .map(([name, value]) => `${name}=${value}\n`)
              .join(''),
          ),
        ]
      : []),
    section('command', command),
    section('stdout', outcome.stdout),
    section('stderr', outcome.stderr),
    ...(outcome.written.length > 0 ? [section('written', outcome.written.join('\n'))] : []),
    section('exit', String(outcome.exit)),
  ].join('');
}
