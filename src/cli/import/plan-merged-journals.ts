import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { readLines } from '#disk/read-lines';
import { wordFacts } from '#document/nearest';
import { type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { compareJournals, wholeLines } from '#response/compare-journals';
import type { JournalHead } from '#response/journal';
import { parseJournalLine } from '#response/parse-journal-line';
import { readJournal } from '#response/read-journal';
import { type FileChange, fingerprint } from './file-change';
import type { MergedFile, MergeSides } from './plan-merge';

interface MergedJournals {
  readonly files: readonly MergedFile[];
  readonly changes: readonly FileChange[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface HeldJournal {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly head: JournalHead | null;
}

const code = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The interviews of the other round: new here, a longer copy of ours, known already, or a clash that names both files. */
export function planMergedJournals(sides: MergeSides, sameHere: (id: string) => Questionnaire | null): MergedJournals {
  const files: MergedFile[] = [];
  const changes: FileChange[] = [];
  const warnings: Problem[] = [];
  const ours = heldJournals(join(sides.ours, 'interviews'));
  const theirs = heldJournals(join(sides.theirs, 'interviews'));
  const problems: Problem[] = [...ours.problems, ...theirs.problems];
  if (theirs.drafts > 0)
    warnings.push(problem('import/drafts-left', { count: theirs.drafts }, wholeFile(join(sides.theirs, 'interviews'))));
  const seen: HeldJournal[] = [];
  for (const journal of theirs.journals) {
    const { path, head, text } = journal;
    const questionnaire = head === null ? null : sameHere(head.questionnaire);
    if (head === null) {
      // A first line that was cut off was never acknowledged.
      const isBegun = wholeLines(text).length === 0 && text.startsWith('{"format":');
      if (!isBegun) problems.push(problem('response/journal-unreadable', { line: 1 }, { ...wholeFile(path), line: 1 }));
      continue;
    }
    if (questionnaire === null) continue;
    const read = readJournal(text, path, questionnaire);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    warnings.push(...read.warnings);
    const invalid = headProblems(head, path, sides);
    const twin = seen.find((other) => other.head?.id === head.id || voiceOf(other) === voiceOf(journal));
    seen.push(journal);
    if (twin) problems.push(problem('import/two-respondents', { respondent: head.respondent, other: twin.path }, wholeFile(path)));
    if (invalid.length > 0 || twin) {
      problems.push(...invalid);
      continue;
    }
    const target = join(sides.ours, 'interviews', `${head.respondent}.${head.questionnaire}.jsonl`);
    const mine = ours.journals.find((one) => one.head?.id === head.id);
    const clash = ours.journals.find((one) => one !== mine && (one.path === target || voiceOf(one) === voiceOf(journal)));
    if (clash) {
      problems.push(problem('import/two-respondents', { respondent: head.respondent, other: clash.path }, wholeFile(path)));
      continue;
    }
    const compared = mine ? compareJournals(mine.text, text) : null;
    if (mine && compared?.kind === 'parted') {
      problems.push(problem('import/two-continuations', { other: mine.path, line: compared.line }, wholeFile(path)));
      continue;
    }
    const lines = wholeLines(text);
    const name = `interviews/${journal.name}`;
    if (mine && compared?.kind !== 'longer') {
      files.push({ name, does: 'nothing', lines: 0 });
      continue;
    }
    const before = fingerprint(mine?.path ?? target);
    if (!before.ok) {
      problems.push(...before.problems);
      continue;
    }
    changes.push({ path: mine?.path ?? target, before: before.value, text: lines.map((line) => `${line}\n`).join(''), time: null });
    files.push({ name, does: mine ? 'continues' : 'begins', lines: compared?.kind === 'longer' ? compared.lines : lines.length });
  }
  return { files, changes, problems, warnings };
}

const voiceOf = ({ head }: HeldJournal): string => `${head?.questionnaire}/${head?.respondent}`;

/** A head that comes from elsewhere names a file here, and groups that have to be declared here. */
function headProblems({ respondent, attributes }: JournalHead, path: string, sides: MergeSides): readonly Problem[] {
  const place = wholeFile(path);
  const problems =
    respondent.length > 60 || !code.test(respondent) ? [problem('command/respondent-name', { word: respondent }, place)] : [];
  for (const [name, value] of Object.entries(attributes)) {
    const values = sides.attributes.get(name);
    if (values === undefined) problems.push(problem('workspace/unknown-attribute', wordFacts(name, [...sides.attributes.keys()]), place));
    else if (values !== null && !values.includes(value))
      problems.push(problem('workspace/unknown-attribute-value', { ...wordFacts(value, values), attribute: name }, place));
  }
  return problems;
}

/** The journals of a folder with their heads; anonymous drafts are only counted. */
function heldJournals(folder: string): {
  readonly journals: readonly HeldJournal[];
  readonly drafts: number;
  readonly problems: readonly Problem[];
} {
  const listed = listFolder(folder);
  if (!listed.ok) return { journals: [], drafts: 0, problems: listed.problems };
  const files = listed.value.filter(({ name, kind }) => kind === 'file' && name.endsWith('.jsonl'));
  const problems: Problem[] = [];
  const journals = files
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap(({ name }): HeldJournal[] => {
      const path = join(folder, name);
      const lines = readLines(path);
      if (!lines.ok) problems.push(...lines.problems);
      if (!lines.ok) return [];
      const first = parseJournalLine(wholeLines(lines.value.text)[0] ?? '');
      return [{ path, name, text: lines.value.text, head: first?.kind === 'head' ? first : null }];
    });
  return { journals, drafts: files.filter(({ name }) => name.startsWith('.draft-')).length, problems };
}
