import { chooseLanguage } from './choose-language';
import { complete } from './complete';

/** The hidden `__complete -- <words>`: a suggestion a line, its help behind a tab; `files` alone where a file or folder belongs. Never an error: a shell would show it in the middle of a line. */
export async function answerCompletion(argv: readonly string[]): Promise<void> {
  const end = argv.indexOf('--');
  const last = argv[0]?.startsWith('--last=') ? [argv[0].slice(7)] : [];
  const words = [...argv.slice(end + 1), ...last];
  try {
    const found = await complete(words, chooseLanguage(null, process.env));
    const lines = found === null ? ['files'] : found.map(({ word, help }) => (help === '' ? word : `${word}\t${help}`));
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  } catch {
    // Nothing to suggest.
  }
}
