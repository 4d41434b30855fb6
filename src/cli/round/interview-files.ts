import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import type { Outcome } from '#problem';
import { good } from '#problem';
import { roundFolder, type Workspace } from '../workspace/open-workspace';

export interface InterviewFile {
  readonly respondent: string;
  readonly questionnaire: string;
  readonly path: string;
}

/** The confidential interviews of a round by their file names; a round that is not open yet has none. */
export function interviewFiles(workspace: Pick<Workspace, 'root'>, round: string): Outcome<readonly InterviewFile[]> {
  const folder = join(roundFolder(workspace, round), 'interviews');
  const listed = listFolder(folder);
  if (!listed.ok) return listed;
  return good(
    listed.value.flatMap(({ name, kind }) => {
      const parts = kind === 'file' ? /^([a-z0-9][a-z0-9-]*)\.(.+)\.jsonl$/.exec(name) : null;
      return parts ? [{ respondent: parts[1] ?? '', questionnaire: parts[2] ?? '', path: join(folder, name) }] : [];
    }),
  );
}
