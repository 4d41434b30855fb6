import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineFile } from '#disk/line-file';
import { readText } from '#disk/read-text';
import { bad } from '#problem';
import { withFailingCall } from '../../disk/failing-disk';
import type { Example } from '../example';

export const fileExamples: readonly Example[] = [
  { code: 'file/not-found', command: 'score q4.csv -q self-check', file: 'q4.csv' },
  {
    code: 'file/is-a-folder',
    files: { 'answers/q4.csv': '' },
    command: 'score answers -q self-check',
    file: 'answers',
  },
  {
    code: 'file/not-readable',
    says: 'q4.csv belongs to somebody else',
    call: (folder) => {
      const path = join(folder, 'q4.csv');
      writeFileSync(path, 'one-team-1\n4\n');
      return withFailingCall(1, 'EACCES', () => readText(path)).result;
    },
    file: 'q4.csv',
  },
  {
    code: 'file/not-writable',
    files: { reports: 'a file where the folder should be\n', 'q4.csv': `one-team-1,cascade-2\n${'4,4\n'.repeat(6)}` },
    command: 'report q4.csv -q self-check',
    file: 'reports',
  },
  {
    code: 'file/too-large',
    prepare: [
      'mine.yaml is larger than a mebibyte',
      (folder) => writeFileSync(join(folder, 'mine.yaml'), `# ${'x'.repeat(1024 * 1024)}\n`),
    ],
    command: 'check mine.yaml',
    file: 'mine.yaml',
    line: 1,
  },
  { code: 'file/not-utf8', reads: 'table', text: new Uint8Array([...Buffer.from('one-team-1,comment\n4,'), 0xe9, 0x0a]), line: 2 },
  {
    code: 'file/changed-meanwhile',
    says: 'another program writes into an interview that is open here',
    call: (folder) => {
      mkdirSync(join(folder, 'interviews'));
      const path = join(folder, 'interviews', 'leader-01.talks.jsonl');
      const file = lineFile(path, '{"format":1}');
      if (!file.ok) return file;
      writeFileSync(path, 'something else\n');
      const appended = file.value.append('{}');
      file.value.close();
      return appended.ok ? bad([]) : appended;
    },
    file: 'interviews/leader-01.talks.jsonl',
  },
];
