import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { bad, good, type Outcome, type Problem } from '#problem';
import { roundFolder, type Workspace } from '../workspace/open-workspace';
import { findRound } from './find-round';
import { interviewFiles } from './interview-files';

export interface ListedRound {
  readonly name: string;
  /** ISO dates; closed null while it is open. */
  readonly opened: string;
  readonly closed: string | null;
  readonly questionnaires: readonly { readonly id: string; readonly mode: string }[];
  readonly interviews: number;
  readonly tables: number;
}

/** The rounds of a workspace, oldest first, with what each holds. */
export function listRounds(workspace: Workspace): Outcome<readonly ListedRound[]> {
  const problems: Problem[] = [];
  const rounds = workspace.rounds.flatMap((name): readonly ListedRound[] => {
    const found = findRound(workspace, name);
    const files = interviewFiles(workspace, name);
    const tables = listFolder(join(roundFolder(workspace, name), 'tables'));
    if (!found.ok || !files.ok || !tables.ok) {
      problems.push(...[found, files, tables].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)));
      return [];
    }
    const { opened, closed, questionnaires } = found.value;
    return [
      {
        name,
        opened,
        closed,
        questionnaires: questionnaires.map(({ id, mode }) => ({ id, mode })),
        interviews: files.value.length,
        tables: tables.value.filter((entry) => entry.kind === 'file' && /\.csv$/i.test(entry.name)).length,
      },
    ];
  });
  return problems.length > 0 ? bad(problems) : good(rounds);
}
