import { writeSync } from 'node:fs';
import { lineFile } from '#disk/line-file';

/** Appends numbered lines for ever and prints each number once it is acknowledged; prints the problem and ends when refused. */
const [path = '', from = '0'] = process.argv.slice(2);
const file = lineFile(path, '{"format":1,"head":true}');
if (!file.ok) {
  writeSync(1, `refused ${JSON.stringify(file.problems[0])}\n`);
  process.exit(2);
}
writeSync(1, 'opened\n');
const tick = (n: number): void => {
  const appended = file.value.append(`{"n":${n},"text":"ответ ${'ż'.repeat(n % 300)}"}`);
  if (!appended.ok) process.exit(3);
  writeSync(1, `${n}\n`);
  setImmediate(tick, n + 1);
};
tick(Number(from));
